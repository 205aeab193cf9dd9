/** The fields of package.json that go into the package's manifest. */
export interface PackageJson {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly version: string;
  readonly publisher: string;
  readonly icon: string;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly extensionKind: readonly string[];
  readonly engines: { readonly vscode: string };
  /** Patterns of the files that go into the package. */
  readonly files: readonly string[];
}

/** `verbatim-0.1.0.vsix` */
export function packageName({ name, version }: PackageJson): string {
  return `${name}-${version}.vsix`;
}

/** A text of package.json, with its `%key%` replaced by the text of package.nls.json. */
export function inEnglish(text: string, english: Readonly<Record<string, string>>): string {
  const key = /^%(.+)%$/u.exec(text)?.[1];
  return key === undefined ? text : (english[key] ?? text);
}

/**
 * `extension.vsixmanifest`, which galleries and the installer read before they unpack the extension.
 *
 * @param english the texts of package.nls.json
 * @param languages the languages other than English
 */
export function vsixManifest(
  json: PackageJson,
  english: Readonly<Record<string, string>>,
  languages: readonly string[],
): string {
  const properties = {
    'Microsoft.VisualStudio.Code.Engine': json.engines.vscode,
    'Microsoft.VisualStudio.Code.ExtensionDependencies': '',
    'Microsoft.VisualStudio.Code.ExtensionPack': '',
    'Microsoft.VisualStudio.Code.ExtensionKind': json.extensionKind.join(','),
    'Microsoft.VisualStudio.Code.LocalizedLanguages': languages.join(','),
    'Microsoft.VisualStudio.Code.ExecutesCode': 'true',
    'Microsoft.VisualStudio.Services.GitHubFlavoredMarkdown': 'true',
  };
  const assets = {
    'Microsoft.VisualStudio.Code.Manifest': 'package.json',
    'Microsoft.VisualStudio.Services.Content.Details': 'README.md',
    'Microsoft.VisualStudio.Services.Content.Changelog': 'CHANGELOG.md',
    'Microsoft.VisualStudio.Services.Content.License': licenceFile,
    'Microsoft.VisualStudio.Services.Icons.Default': json.icon,
  };
  const { name, version, publisher } = json;
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${xml(name)}" Version="${xml(version)}" Publisher="${xml(publisher)}" />
    <DisplayName>${xml(inEnglish(json.displayName, english))}</DisplayName>
    <Description xml:space="preserve">${xml(inEnglish(json.description, english))}</Description>
    <Tags>${xml(json.keywords.join(','))}</Tags>
    <Categories>${xml(json.categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <License>extension/${licenceFile}</License>
    <Icon>extension/${xml(json.icon)}</Icon>
    <Properties>
${elements(properties, (id, value) => `<Property Id="${xml(id)}" Value="${xml(value)}" />`)}
    </Properties>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code" />
  </Installation>
  <Dependencies />
  <Assets>
${elements(assets, (type, path) => `<Asset Type="${xml(type)}" Path="extension/${xml(path)}" Addressable="true" />`)}
  </Assets>
</PackageManifest>
`;
}

/** The licence has a file extension in the package, because every file there needs a content type. */
export const licenceFile = 'LICENSE.txt';

/** `[Content_Types].xml`: the content types of all files in a package, by extension. */
export function contentTypes(paths: readonly string[]): string {
  const extensions = new Set(['vsixmanifest', ...paths.map(extensionOf)]);
  const types = [...extensions].sort().map((extension) => {
    const type = knownTypes[extension];
    if (type === undefined)
      throw new Error(`A package with .${extension} files: their type of content is not known.`);
    return `<Default Extension=".${extension}" ContentType="${type}" />`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>
`;
}

function extensionOf(path: string): string {
  return /\.([^./]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}

const knownTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'application/javascript',
  json: 'application/json',
  md: 'text/markdown',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  vsixmanifest: 'text/xml',
};

function elements(
  entries: Readonly<Record<string, string>>,
  element: (name: string, value: string) => string,
): string {
  return Object.entries(entries)
    .map(([name, value]) => `    ${element(name, value)}`)
    .join('\n');
}

function xml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
