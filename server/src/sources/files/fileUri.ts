import { fileURLToPath, pathToFileURL } from 'node:url';

/** Returns the path of a file URI; undefined for another scheme or a URI that names no local file. */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    const path = fileURLToPath(uri);
    // Editors write Windows drives in either case; lower case makes paths comparable.
    return /^[A-Z]:/.test(path) ? path.charAt(0).toLowerCase() + path.slice(1) : path;
  } catch {
    return undefined; // a file on another machine, or characters that are not allowed in paths
  }
}

export function uriOfPath(path: string): string {
  return pathToFileURL(path).href;
}

/** Returns the URI in one spelling for each file, so that URIs of editor and server can be compared. */
export function normalizedUri(uri: string): string {
  const path = pathOfUri(uri);
  return path === undefined ? uri : uriOfPath(path);
}
