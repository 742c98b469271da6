package org.tocsin.examples.correspondencestore;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.correspondence.Correspondence;

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
    Correspondence correspondence() {
        return correspondence;
    }
}
