import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '../..');
/** What a reader of the built extension finds. */
export const THIRD_PARTY_FILE = resolve(ROOT, 'public/third-party.txt');

/** Bundled, but for the builder a tool: the framework's few lines, and the tables of languages. */
const ALSO_BUNDLED = ['wxt', 'eld'];

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** Names, versions, licences and their whole texts of everything that is built in and not ours. */
export function thirdPartyText(): string {
  const { packages } = JSON.parse(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Package>>;
  };
  const bundled = Object.entries(packages).flatMap(([path, one]) => {
    const name = path.replace(/^node_modules\//, '');
    const isBuiltIn = path !== '' && !one.dev && !name.startsWith('@types/') && name !== 'csstype';
    return isBuiltIn || ALSO_BUNDLED.includes(name) ? [section(name, one)] : [];
  });
  return `Built into Touchstone, by others:\n\n${bundled.join('\n')}`;
}

function section(name: string, { version, license }: Package): string {
  const line = '='.repeat(72);
  return `${line}\n${name} ${version} (${license ?? 'see below'})\n${line}\n\n${textsOf(name)}\n`;
}

function textsOf(name: string): string {
  const folder = resolve(ROOT, 'node_modules', name);
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice)(\.|$)/i.test(file))
    .sort()
    .map((file) => readFileSync(resolve(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return texts.length > 0 ? texts.join('\n\n') : namedLicence(name);
}

/** A package that ships no licence text names its author and the licence, whose words another package has. */
function namedLicence(name: string): string {
  const told = JSON.parse(readFileSync(resolve(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as {
    readonly author?: string | { readonly name?: string };
    readonly license?: string;
  };
  if (told.license !== 'MIT') throw new Error(`${name} ships no licence text`);
  const author =
    typeof told.author === 'string' ? told.author : (told.author?.name ?? `the authors of ${name}`);
  const words = textsOf('zustand');
  return `MIT License\n\nCopyright (c) ${author}\n\n${words.slice(words.indexOf('Permission is hereby'))}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(THIRD_PARTY_FILE, thirdPartyText());
}
