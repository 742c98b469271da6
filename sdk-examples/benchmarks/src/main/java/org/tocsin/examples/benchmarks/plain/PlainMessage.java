package org.tocsin.examples.benchmarks.plain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.tocsin.examples.benchmarks.plain.Parts.Document;
import org.tocsin.examples.benchmarks.plain.Parts.ExerciseReference;
import org.tocsin.examples.benchmarks.plain.Parts.Handling;
import org.tocsin.examples.benchmarks.plain.Parts.InReplyTo;
import org.tocsin.examples.benchmarks.plain.Parts.MessageReference;
import org.tocsin.examples.benchmarks.plain.Parts.PartyRole;
import org.tocsin.examples.benchmarks.plain.Parts.Recipient;
import org.tocsin.examples.benchmarks.plain.Parts.Relay;
import org.tocsin.examples.benchmarks.plain.Parts.Reply;
import org.tocsin.examples.benchmarks.plain.Parts.Signature;
import org.tocsin.examples.benchmarks.plain.Parts.TextEntry;

/**
 * A message as anybody would bind it: strings for all codes, times and identifiers, null for what is absent, and nothing
 * checked.
 *
 * @param <B> the body
 */
@NullUnmarked
public record PlainMessage<B>(
        String tocsin,
        String type,
        String realm,
        String id,
        Long revision,
        String thread,
        InReplyTo inReplyTo,
        List<MessageReference> references,
        ExerciseReference exercise,
        PartyRole originator,
        Relay relayedBy,
        List<Recipient> recipients,
        String track,
        String standing,
        String precedence,
        String sentAt,
        String validUntil,
        Reply reply,
        Handling handling,
        Boolean withoutPrejudice,
        List<TextEntry> title,
        B body,
        List<Document> documents,
        List<Signature> signatures,
        Map<String, Object> extensions) {}
