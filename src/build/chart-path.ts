/** Path of a scene's own page below its language's root. Alone in its file: also what knows no story asks for it. */
export const chartPath = (scene: string): string => `charts/${scene}/`;
