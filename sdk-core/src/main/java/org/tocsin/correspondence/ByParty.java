package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tocsin.message.PartyCode;

/**
 * A list with an index of the places of each party, so that a view of it without some parties can be given without a
 * copy.
 *
 * @param all the list
 * @param places the places of each party in it, in order
 */
record ByParty<T>(List<T> all, Map<PartyCode, List<Integer>> places) {

    static <T> ByParty<T> of(List<T> some, Function<T, PartyCode> party) {
        List<T> all = List.copyOf(some);
        Map<PartyCode, List<Integer>> places = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            places.computeIfAbsent(party.apply(all.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        return new ByParty<>(all, places);
    }

    boolean has(PartyCode party) {
        return places.containsKey(party);
    }

    /** The list without the elements of these parties; no party may be given twice. */
    List<T> without(Collection<PartyCode> some) {
        List<Integer> left = some.stream()
                .flatMap(party -> places.getOrDefault(party, List.of()).stream())
                .sorted()
                .toList();
        return left.isEmpty() ? all : JoinedList.without(all, left);
    }
}
