/** `npm run house`: draws the rooms of the house and their arrows anew, from the imports as they are. */
import { writeFileSync } from 'node:fs';
import { house } from './house/arrows.ts';
import { houseSvg } from './house/drawing.ts';

const file = '.github/pictures/house.svg';
writeFileSync(file, houseSvg(house()));
console.log(`${file}: drawn`);
