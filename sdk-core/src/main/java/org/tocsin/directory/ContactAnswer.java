package org.tocsin.directory;

import java.util.List;
import java.util.Optional;
import org.tocsin.message.EntryId;

/**
 * The answer to a query: which contacts to try and which not, each with the reasons.
 *
 * @param query what was asked
 * @param toTry the contacts to try now, one after the other: first those with no obstacle, then those with a slight one
 *     ({@link Obstacle#isPreventing}), each group in the order of the chain ({@link ChainPlace})
 * @param passedOver the contacts of the chain that can't be used now, in its order
 * @param unresolved the entries of escalation paths that the directory does not have, or that several other parties claim
 */
public record ContactAnswer(
        ContactQuery query, List<ContactCandidate> toTry, List<ContactCandidate> passedOver, List<EntryId> unresolved) {

    public ContactAnswer {
        toTry = List.copyOf(toTry);
        passedOver = List.copyOf(passedOver);
        unresolved = List.copyOf(unresolved);
    }

    /** The contact to try first; empty where nobody can be reached. */
    public Optional<ContactCandidate> best() {
        return toTry.stream().findFirst();
    }
}
