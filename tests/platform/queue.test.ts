import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQueue } from '../../src/platform/queue.ts';
import { propertyRuns } from '../core/property-runs.ts';

describe('createQueue', () => {
  it('should never run two at once, keep the order, and survive failures', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ turns: fc.nat(5), fails: fc.boolean() })), async (tasks) => {
        const queue = createQueue();
        const log: string[] = [];
        const results = await Promise.allSettled(
          tasks.map(({ turns, fails }, at) =>
            queue.run(async () => {
              log.push(`start ${at}`);
              for (let turn = 0; turn < turns; turn++) await Promise.resolve();
              log.push(`end ${at}`);
              if (fails) throw new Error(String(at));
              return at;
            }),
          ),
        );
        expect(log).toEqual(tasks.flatMap((_, at) => [`start ${at}`, `end ${at}`]));
        expect(results.map(({ status }) => status)).toEqual(
          tasks.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')),
        );
      }),
      propertyRuns(100),
    );
  });

  it('should not be poisoned by a task that throws at once', async () => {
    const queue = createQueue();
    const bad = queue.run(() => {
      throw new Error('at once');
    });
    await expect(bad).rejects.toThrow('at once');
    await expect(queue.run(async () => 'next')).resolves.toBe('next');
  });
});
