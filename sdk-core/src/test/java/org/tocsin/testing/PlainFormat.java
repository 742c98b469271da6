package org.tocsin.testing;

import java.util.List;
import java.util.stream.Stream;
import org.tocsin.conversion.Account;
import org.tocsin.conversion.Addressing;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Loss;
import org.tocsin.conversion.Residue;
import org.tocsin.conversion.Source;
import org.tocsin.conversion.Target;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.Extensions;
import org.tocsin.message.Message;
import org.tocsin.validation.Problems;

/** A format with as little as a format can have: any JSON, which a message holds as residue. */
public final class PlainFormat {

    /** Writes a message as it is. */
    public static final Target<byte[]> TARGET = PlainFormat::written;

    /** Reads any JSON into a message of the sample of cancellations. */
    public static final Source<byte[]> SOURCE = PlainFormat::read;

    private PlainFormat() {}

    /** Options that say who tells whom. */
    public static ConversionOptions options() {
        Message<?> sample = SampleMessages.sample("cancellation");
        return ConversionOptions.of(new Addressing(
                sample.header().originator(),
                sample.header().recipients(),
                sample.header().handling().tlp(),
                sample.header().realm()));
    }

    private static Conversion<byte[]> written(Message<?> message, ConversionContext context) {
        JsonDocument document = context.document(message);
        return document.root()
                .map(root -> {
                    Account account = new Account(root, message);
                    account.typed(root);
                    List<Loss> losses = account.losses();
                    return Conversion.of(PlainJson.bytes(root.value()), losses, Problems.none(), account.coverage());
                })
                .orElseGet(() -> Conversion.refused(document.problems()));
    }

    private static Stream<Conversion<Message<?>>> read(byte[] json, ConversionContext context) {
        JsonDocument document = context.document(json);
        return Stream.of(
                document.root().map(PlainFormat::message).orElseGet(() -> Conversion.refused(document.problems())));
    }

    private static Conversion<Message<?>> message(Node root) {
        Account account = new Account(root);
        account.residue(root);
        String residue = Residue.json(root, account::isResidue).orElse("{}");
        Message<?> message = SampleMessages.sample("cancellation")
                .withExtensions(Extensions.none().with("org.tocsin.plain", residue));
        List<Loss> losses = account.losses();
        return Conversion.of(message, losses, Problems.none(), account.coverage());
    }
}
