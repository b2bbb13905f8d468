/** All arrangements, in the order of the story. */
import { growth } from './growth.ts';
import { hub } from './hub.ts';
import type { Recipe } from './recipe.ts';
import { rush } from './rush.ts';
import { street } from './street.ts';
import { town } from './town.ts';
import { whole } from './whole.ts';

export const RECIPES: readonly Recipe[] = [growth, hub, street, town, rush, whole];
