import { describe, expect, it } from 'vitest';
import { sentencesFrom } from './sentences';

describe('sentencesFrom', () => {
  it('gives whole sentences only', () => {
    expect(sentencesFrom('One. Two is', 0, 'flowing')).toEqual({ sentences: 'One.', end: 4 });
    expect(sentencesFrom('One. Two is here. ', 4, 'flowing')).toEqual({ sentences: 'Two is here.', end: 17 });
  });

  it('does not break a number that still comes, until the words rest', () => {
    expect(sentencesFrom('It is 3.', 0, 'flowing').sentences).toBe('');
    expect(sentencesFrom('It is 3.', 0, 'resting').sentences).toBe('It is 3.');
    expect(sentencesFrom('It is 3.5 m. Go', 0, 'flowing').sentences).toBe('It is 3.5 m.');
  });

  it('leaves the marks of Markdown out, and speaks the rest at the end', () => {
    expect(sentencesFrom('## Soil\n- **Lime** the [field](https://x.example) now', 0, 'finished').sentences).toBe('Soil Lime the field now');
  });
});
