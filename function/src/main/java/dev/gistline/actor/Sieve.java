package dev.gistline.actor;

/** One rule that unites mentions; sieves run in order of precision (Lee et al. 2013, Computational Linguistics 39:4). */
interface Sieve {
    void apply(Story story, Clusters clusters);
}
