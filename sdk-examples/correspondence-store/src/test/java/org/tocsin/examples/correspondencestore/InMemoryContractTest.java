package org.tocsin.examples.correspondencestore;

import org.tocsin.correspondence.Correspondence;

final class InMemoryContractTest extends CorrespondenceContract {

    private final Correspondence correspondence = Correspondence.inMemory();

    @Override
    Correspondence correspondence() {
        return correspondence;
    }
}
