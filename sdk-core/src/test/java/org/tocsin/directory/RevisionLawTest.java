package org.tocsin.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.code.Realm;
import org.tocsin.message.EntryId;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.testing.RandomHistory;
import org.tocsin.testing.RandomHistory.Text;

/** Entries stand in the directory by the law of revisions. */
final class RevisionLawTest {

    /** Each message states an entry of its own. */
    private static DirectoryEntry entry(Text text) {
        return DirectoryMessages.desk(text.key().party(), 1)
                .entry(own(text.key()))
                .office("en", "Desk " + text.number())
                .build();
    }

    private static EntryId own(MessageKey key) {
        return EntryId.of(key.id().uuid());
    }

    @Property
    void theStatementsThatCountAreListed(@ForAll long seed) {
        RandomHistory history = new RandomHistory(seed, 24, 3, 3);
        List<Message<?>> all = new ArrayList<>();
        history.texts().forEach(text -> all.add(RandomHistory.message(text, entry(text))));
        all.addAll(history.cancellations());
        Collections.shuffle(all, new Random(seed));
        Directory.Builder builder = Directory.builder(Realm.ACTUAL);
        all.forEach(builder::add);
        Directory directory = builder.build();
        for (MessageKey key : history.keys()) {
            if (key.realm() == Realm.ACTUAL) {
                assertEquals(
                        history.current(key, RandomHistory.END)
                                .map(text -> entry(text).office()),
                        office(directory.entry(key.party(), own(key))),
                        key::toString);
            }
        }
    }

    private static Optional<?> office(Optional<Contact> contact) {
        return contact.map(each -> each.entryAt(RandomHistory.END).office());
    }
}
