import { adopt } from '../ui/card/adopt.ts';
import tokens from '../ui/card/tokens.css?inline';
import marks from './mark.css?inline';

const CSS = tokens + marks;

export function styleMarks(root: ShadowRoot): void {
  adopt(root, 'marks', CSS);
}
