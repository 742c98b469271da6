package org.tocsin;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.code.Realm;
import org.tocsin.internal.LineSplitter;
import org.tocsin.internal.MessageEngine;
import org.tocsin.internal.json.ReadMode;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** The reader of one set of realms. */
record MessageReader(MessageEngine engine, Set<Realm> realms, ReadMode mode, boolean firstOnly) implements Reader {

    @Override
    public Reader tolerant() {
        return new MessageReader(engine, realms, ReadMode.TOLERANT, firstOnly);
    }

    @Override
    public Reader firstProblemOnly() {
        return new MessageReader(engine, realms, mode, true);
    }

    @Override
    public ReadResult read(byte[] json) {
        MessageEngine.Outcome outcome = engine.read(json, mode, firstOnly);
        Message<?> message = outcome.message();
        if (message == null) {
            return new ReadResult.Refused(outcome.problems(), json);
        }
        Realm realm = message.header().realm();
        return realms.contains(realm)
                ? new ReadResult.Accepted(message, outcome.problems(), json)
                : new ReadResult.OtherRealm(realm, outcome.problems(), json);
    }

    @Override
    public Stream<FeedLine> lines(InputStream in) {
        return LineSplitter.lines(in, engine.limits().documentBytes())
                .map(line -> new FeedLine(line.number(), line.tooLong() ? tooLong() : read(line.bytes())));
    }

    private ReadResult tooLong() {
        Problem problem = Problem.of(
                CoreProblem.LIM_010, "", String.valueOf(engine.limits().documentBytes()));
        return new ReadResult.Refused(Problems.of(List.of(problem)), new byte[0]);
    }
}
