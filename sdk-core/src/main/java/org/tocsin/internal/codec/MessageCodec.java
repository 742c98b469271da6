package org.tocsin.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Slice;
import org.tocsin.internal.text.TextScan;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/** Reads, writes and checks a whole message: the envelope by its generated codec, the body by that of its type. */
public final class MessageCodec {

    private MessageCodec() {}

    /**
     * The message that the text holds.
     *
     * @throws Defect at the first thing that is wrong
     */
    public static Message<?> read(JsonInput in) {
        in.start();
        Incoming slots = new Incoming();
        Header header = HeaderCodec.read(in, slots);
        in.end();
        return new Message<>(header, slots.body(header.type(), in), slots.extensions);
    }

    /** Writes a message as it is, checked or not. */
    public static byte[] write(Message<?> message) {
        JsonOutput out = new JsonOutput();
        HeaderCodec.write(out, message.header(), new Outgoing(message, Limits.standard()));
        return out.bytes();
    }

    /**
     * Checks the shape of a message.
     *
     * @throws Defect at the first thing that is wrong
     */
    public static void check(ObjectCheck check, Message<?> message, Limits limits) {
        check.present("tocsin", message.header());
        check.present("extensions", message.extensions());
        HeaderCodec.check(check, message.header(), new Outgoing(message, limits));
    }

    private static final class Incoming implements Slots {

        private static final String BODY = "body";

        private @Nullable Body body;
        private @Nullable Slice unread;
        private Extensions extensions = Extensions.none();

        @Override
        public void read(String member, JsonInput in, @Nullable MessageType type) {
            if (!member.equals(BODY)) {
                extensions = readExtensions(in);
            } else if (type == null) {
                unread = in.skip();
            } else {
                body = readBody(in, type);
            }
        }

        private static Body readBody(JsonInput in, MessageType type) {
            Body known = Bodies.read(type.code(), in);
            return known != null ? known : new UnrecognisedBody(type, in.raw(in.skipObject()));
        }

        /** The body, read now if it stood before the type. */
        private Body body(MessageType type, JsonInput in) {
            if (body != null) {
                return body;
            }
            if (unread == null) {
                throw new IllegalStateException("a body is required");
            }
            return readBody(in.reread(unread), type);
        }

        private static Extensions readExtensions(JsonInput in) {
            in.enterObject();
            Map<String, String> json = new LinkedHashMap<>();
            for (String key = in.nextAnyMember(); key != null; key = in.nextAnyMember()) {
                if (json.put(key, in.raw(in.skip())) != null) {
                    throw in.fail(CoreProblem.REPEATED_MEMBER, key);
                }
            }
            return Extensions.of(json);
        }

        @Override
        public void write(String member, JsonOutput out) {
            throw new IllegalStateException("reading");
        }

        @Override
        public void check(String member, ObjectCheck check) {
            throw new IllegalStateException("reading");
        }
    }

    private record Outgoing(Message<?> message, Limits limits) implements Slots {

        @Override
        public void read(String member, JsonInput in, @Nullable MessageType type) {
            throw new IllegalStateException("writing");
        }

        @Override
        public void write(String member, JsonOutput out) {
            if (!member.equals(Incoming.BODY)) {
                writeExtensions(out);
            } else if (message.body() instanceof UnrecognisedBody unrecognised) {
                out.raw(member, unrecognised.json());
            } else if (message.body() != null) {
                out.member(member);
                Bodies.write(out, message.body());
            }
        }

        private void writeExtensions(JsonOutput out) {
            if (message.extensions().isEmpty()) {
                return;
            }
            out.member("extensions");
            out.startObject();
            for (String key : message.extensions().keys()) {
                out.raw(key, message.extensions().json(key).orElseThrow());
            }
            out.endObject();
        }

        @Override
        public void check(String member, ObjectCheck check) {
            if (!member.equals(Incoming.BODY)) {
                check.enter(member);
                checkExtensions(check, message.extensions());
                check.leave();
                return;
            }
            check.present(member, message.body());
            checkType(check);
            if (message.body() instanceof UnrecognisedBody unrecognised) {
                checkJson(check, member, unrecognised.json(), 1);
            } else {
                check.enter(member);
                Bodies.check(check, message.body());
                check.leave();
            }
        }

        private void checkType(ObjectCheck check) {
            MessageType said = message.header().type();
            MessageType is = message.body().messageType();
            if (!said.equals(is)) {
                throw check.fail(Incoming.BODY, CoreProblem.WRONG_JSON_TYPE, said.code(), is.code());
            }
        }

        private void checkExtensions(ObjectCheck check, Extensions extensions) {
            for (String key : extensions.keys()) {
                int most = limits.nameLength();
                if (key.length() > most) {
                    throw check.fail(key, CoreProblem.NAME_TOO_LONG, String.valueOf(most));
                }
                check.text(key, key, 0, most);
                checkJson(check, key, extensions.json(key).orElseThrow(), 2);
            }
        }

        /** JSON that is to be written as it is has to be JSON. */
        private void checkJson(ObjectCheck check, String member, String json, int depth) {
            check.sound(member, json);
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            try {
                JsonInput in = JsonInput.of(bytes, limits, depth);
                in.startAny();
                in.skip();
                in.end();
            } catch (Defect defect) {
                List<Problem> ofText = TextScan.problems(bytes, limits, Set.of(CoreProblem.NOT_AN_OBJECT));
                Problem first = ofText.isEmpty() ? defect.problem() : ofText.get(0);
                throw check.fail(member, first.code(), first.arguments().toArray(new String[0]));
            }
        }
    }
}
