// npm run bench [-- plan | ics | detect | page]: how fast the core is, and what a calendar page pays, as ratios and medians within one run. No test depends on it.
import { importBundled } from './bundle-node.mjs';
import { checkNode, installPackages, stop } from './setup.mjs';

const BENCHES = ['plan', 'ics', 'detect', 'page'];

checkNode();
installPackages();
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const flags = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
for (const name of wanted)
  if (!BENCHES.includes(name)) stop(`Unknown bench "${name}"; there are ${BENCHES.join(', ')}.`);
for (const name of wanted.length > 0 ? wanted : BENCHES) {
  const { bench } = await importBundled(`scripts/bench/${name}.ts`);
  console.log(`\n${name}`);
  for (const line of await bench(flags)) console.log(`  ${line}`);
}
