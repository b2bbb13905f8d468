/** `npm run facts`: reads and checks the register, and nothing else: seconds, where a build takes minutes. */
import { RegisterError } from '#facts/problems.ts';

try {
  const { register } = await import('./register.ts');
  const { sources, facts, events, conflicts } = register;
  console.log(
    `The register holds: ${sources.length} articles, ${facts.length} facts, ${events.length} events, ${conflicts.length} conflicts.`,
  );
} catch (error) {
  if (!(error instanceof RegisterError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
