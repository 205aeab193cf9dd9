import { fileURLToPath, pathToFileURL } from 'node:url';

/** The path that a file URI stands for; undefined for another scheme or a URI that names no local file. */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    const path = fileURLToPath(uri);
    // Editors write Windows drives in either case; one spelling makes paths comparable.
    return /^[A-Z]:/.test(path) ? path.charAt(0).toLowerCase() + path.slice(1) : path;
  } catch {
    return undefined; // another machine's file, or characters that no path may have
  }
}

/** The file URI of an absolute path. */
export function uriOfPath(path: string): string {
  return pathToFileURL(path).href;
}

/** The URI with one spelling for each file, so that URIs of different makers can be compared. */
export function normalizedUri(uri: string): string {
  const path = pathOfUri(uri);
  return path === undefined ? uri : uriOfPath(path);
}
