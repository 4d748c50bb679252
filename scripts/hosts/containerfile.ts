import { siteRoot } from './nginxConf.ts';

/** A container of the same Debian and nginx that the tests run. Built in the folder of the host files; runs without rights and without network of its own. */
export const containerfile = (): string => `# podman build -t doorway -f container/Containerfile .
# podman run --read-only --tmpfs /run/doorway:mode=1777 --cap-drop all -p 127.0.0.1:8080:8080 doorway
FROM docker.io/library/debian:12-slim
RUN apt-get update \\
 && apt-get install -y --no-install-recommends nginx-light \\
 && rm -rf /var/lib/apt/lists/* /var/www \\
 && install -d -o www-data /run/doorway
COPY container/nginx.conf /etc/nginx/nginx.conf
COPY site ${siteRoot}
USER www-data
EXPOSE 8080
STOPSIGNAL SIGQUIT
CMD ["nginx", "-e", "stderr", "-g", "daemon off;"]
`;
