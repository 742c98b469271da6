package org.tocsin.examples.correspondencestore;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that a store is damaged, or has lost messages that it had kept; what is still in it can be read by {@link
 * DatabaseCorrespondence#openDamaged}.
 */
public final class DamagedStoreException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient List<Damage> damages;

    DamagedStoreException(String store, List<Damage> damages) {
        super(store + " is damaged: " + damages.stream().map(Damage::toString).collect(Collectors.joining("; ")));
        this.damages = List.copyOf(damages);
    }

    static DamagedStoreException of(String what) {
        return new DamagedStoreException("the store", List.of(Damage.ofStore(what)));
    }

    /** What was found; to find all, {@link DatabaseCorrespondence#verify}. */
    public List<Damage> damages() {
        return damages;
    }
}
