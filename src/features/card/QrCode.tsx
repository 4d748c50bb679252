import { typedAddress } from '#domain/printedAddresses.ts';
import { makeQr, qrPath } from './qr.ts';

/** A square code of an address, named by the address that stands beside it. */
export const QrCode = ({ address }: { readonly address: string }) => {
  const qr = makeQr(address);
  return (
    <svg className="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={typedAddress(address)} shapeRendering="crispEdges">
      <rect width="100%" height="100%" fill="#fff" />
      <path d={qrPath(qr)} fill="#000" />
    </svg>
  );
};
