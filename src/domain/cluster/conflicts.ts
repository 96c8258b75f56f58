// Figures of a cluster that contradict each other. They are shown and quoted side by side, and never added up.
import type { Figure } from './cluster'

/**
 * The figures that disagree with a figure, itself first: those with a flag in the same unit, as scripts/build-data checks.
 *
 *     output 60 亿元, no flag                                    -> itself
 *     employees 7000 人, flagged; 30000 人 and 50000 人, flagged  -> all three
 *     output 60 亿元 of the park, scale 100 亿元, both flagged     -> both
 */
export const selectAccounts = (figure: Figure, figures: readonly Figure[]): readonly Figure[] =>
  figure.flag === null
    ? [figure]
    : [
        figure,
        ...figures.filter(
          other =>
            other.flag !== null &&
            other.unit === figure.unit &&
            (other.source !== figure.source || other.value !== figure.value),
        ),
      ]
