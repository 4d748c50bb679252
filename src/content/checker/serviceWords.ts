/** How each kind of care is named, with its picture and the page that says more. */
import type { Door } from '#domain/answers.ts';
import type { ServiceId } from '#domain/services.ts';
import type { PageId } from '../ids.ts';
import type { Pictured } from './questionWords.ts';

export const serviceWords: Readonly<Record<ServiceId, Pictured & { readonly to?: PageId }>> = {
  gp: { key: 'checker:serviceGp', icon: 'doctor', to: 'gp' },
  emergency: { key: 'checker:serviceEmergency', icon: 'ambulance', to: 'emergency' },
  urgent: { key: 'checker:serviceUrgent', icon: 'alert', to: 'whereToGo' },
  hospital: { key: 'checker:serviceHospital', icon: 'hospital', to: 'hospital' },
  maternity: { key: 'checker:serviceMaternity', icon: 'pregnant', to: 'gp' },
  medicines: { key: 'checker:serviceMedicines', icon: 'pills', to: 'medicines' },
  teeth: { key: 'checker:serviceTeeth', icon: 'tooth', to: 'medicines' },
  eyes: { key: 'checker:serviceEyes', icon: 'eye', to: 'medicines' },
  mind: { key: 'checker:serviceMind', icon: 'mind', to: 'help' },
  infections: { key: 'checker:serviceInfections', icon: 'infection' },
};

/** What stands on each door. */
export const doorWords: Readonly<Record<Door, Pictured>> = {
  hospital: { key: 'free:doorHospital', icon: 'hospital' },
  medicines: { key: 'free:doorMedicines', icon: 'medicines' },
};
