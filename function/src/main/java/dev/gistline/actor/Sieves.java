package dev.gistline.actor;

import java.util.List;

/** The sieves in the order in which they run, the most precise first. */
final class Sieves {
    private final List<Sieve> order;

    Sieves(Lexicon lexicon) {
        order = List.of(
                new ExactNames(),
                new Acronyms(lexicon.countries()),
                new PersonSieve(new TitleReader(lexicon)),
                new CountrySieve(lexicon.countries()),
                new OrganisationSieve(lexicon.countries(), lexicon.bodies()),
                new Apposition(),
                new TitleSieve(new TitleReader(lexicon), lexicon.countries()),
                new NominalSieve(),
                new BodySieve(lexicon.bodies()),
                new ArmedSieve(),
                new DescriptionSieve(lexicon),
                new IntroducedSieve(new TitleReader(lexicon)),
                new PronounSieve());
    }

    Clusters resolve(Story story) {
        Clusters clusters = new Clusters(story);
        for (Sieve sieve : order) {
            sieve.apply(story, clusters);
        }
        return clusters;
    }
}
