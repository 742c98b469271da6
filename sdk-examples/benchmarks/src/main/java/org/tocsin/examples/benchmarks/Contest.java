package org.tocsin.examples.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rounds of one input, and those that warm its candidates.
 *
 * @param input the input
 * @param judged the candidates that a goal is about, which are warmed first; empty where there is no goal
 * @param brief what else is warmed; empty where one turn takes long, for its candidates are warmed by other inputs
 * @param all what counts
 */
record Contest(Input input, Optional<Rounds> judged, Optional<Rounds> brief, Rounds all) {

    private static final int LONG = 100_000;

    /** The contest on an input; the peer has one of its own, as it takes a thousand times as long. */
    static List<Contest> of(Input input, Duration round) {
        List<Contest> contests = new ArrayList<>();
        List<Candidate> candidates = Candidates.of(input);
        List<Candidate> judged = Goal.candidates(input.name(), candidates);
        Rounds all = new Rounds(candidates, round);
        contests.add(new Contest(
                input,
                judged.isEmpty() ? Optional.empty() : Optional.of(new Rounds(judged, round)),
                input.size() > LONG ? Optional.empty() : Optional.of(all),
                all));
        if (input.name().equals("usual")) {
            Rounds peer = new Rounds(Candidates.peer(input.size()), round);
            contests.add(new Contest(input, Optional.empty(), Optional.of(peer), peer));
        }
        return contests;
    }
}
