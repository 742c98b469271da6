package org.tocsin.correspondence.contract;

import org.tocsin.correspondence.Correspondence;

/** The correspondence in memory keeps the contract. */
final class InMemoryContractTest extends CorrespondenceContract {

    private final Correspondence correspondence = Correspondence.inMemory();

    @Override
    protected Correspondence correspondence() {
        return correspondence;
    }
}
