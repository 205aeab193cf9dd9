import { join } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

/** The library's types in one self-contained declaration file, made from the source of its door. */
export async function libraryDeclarations(
  root: string,
  { comments }: { readonly comments: boolean },
): Promise<string> {
  const bundle = await rollup({
    input: join(root, 'server/src/core/index.ts'),
    plugins: [dts({ tsconfig: join(root, 'tsconfig.json'), compilerOptions: { removeComments: !comments } })],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code.replace(/\r\n/gu, '\n');
}
