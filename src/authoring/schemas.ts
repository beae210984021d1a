import { mkdir, writeFile } from 'node:fs/promises';
import { emitSchemas, formatSchema } from './emit-schemas.ts';
import { readContent } from './read-content.ts';

/**
 * The command `npm run schemas`: what the editor knows of the content's files, renewed. It offers
 * names of the course too, so it is run after a lesson, a section, a topic or a role-play was added.
 */
const FOLDER = '.vscode/schemas';
const schemas = emitSchemas(await readContent(process.cwd()));

await mkdir(FOLDER, { recursive: true });
for (const [name, schema] of schemas) await writeFile(`${FOLDER}/${name}`, formatSchema(schema));
console.log(`The editor knows the fields and names of today: ${schemas.size} files in ${FOLDER}.`);
