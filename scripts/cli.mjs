// npm run --silent cli -- detect | plan FILE.ics… --now ISO --zone IANA | race --date … --distance … --now ISO --zone IANA | judge
import { importBundled } from './bundle-node.mjs';
import { checkNode, installPackages } from './setup.mjs';

checkNode();
installPackages();
const { main } = await importBundled('scripts/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
