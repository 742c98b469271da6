package org.tocsin.examples.correspondencestore;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.contract.CorrespondenceContract;

/** The correspondence in a file keeps the contract. */
final class DatabaseContractTest extends CorrespondenceContract {

    private DatabaseCorrespondence correspondence;

    @BeforeEach
    void open(@TempDir Path folder) {
        correspondence = DatabaseCorrespondence.open(folder.resolve("correspondence.db"));
    }

    @AfterEach
    void close() {
        correspondence.close();
    }

    @Override
    protected Correspondence correspondence() {
        return correspondence;
    }
}
