package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecisionCacheTest {
    private final DecisionCache cache = new DecisionCache();

    @Test
    void knowsWhatWasDecidedByFeaturesWhateverTheirOrder() {
        cache.put(features(3, 5, 8).sum(), 2);
        assertThat(cache.get(features(8, 3, 5).sum())).isEqualTo(2);
        assertThat(cache.get(features(3, 5).sum())).isEqualTo(DecisionCache.UNKNOWN);
    }

    @Test
    void holdsTheAnswersOfALongSentence() {
        for (int i = 1; i <= 5000; i++) {
            cache.put(Hash.mix(i), i % 40);
        }
        for (int i = 1; i <= 5000; i++) {
            assertThat(cache.get(Hash.mix(i))).isEqualTo(i % 40);
        }
    }

    @Test
    void forgetsTheSentenceBefore() {
        cache.put(features(3, 5).sum(), 1);
        cache.clear();
        assertThat(cache.get(features(3, 5).sum())).isEqualTo(DecisionCache.UNKNOWN);
    }

    private static Features features(long... hashes) {
        Features features = new Features(hashes.length);
        System.arraycopy(hashes, 0, features.hashes, 0, hashes.length);
        features.count = hashes.length;
        return features;
    }
}
