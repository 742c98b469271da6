package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Slice;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.validation.CoreProblem;

/** Reads, writes and checks a whole message: the envelope by its generated codec, the body by the codec of its type. */
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

    /**
     * The parts of a message that can be read from the text, with every value that is right; all defects are noted. It
     * has no body where the body or the type is missing or wrong. Null where the text is no object or not JSON.
     */
    @SuppressWarnings("NullAway") // whoever asks for what is there of a message knows that something is missing
    public static @Nullable Message<?> readAll(JsonInput in) {
        try {
            if (!in.start()) {
                in.end();
                return null;
            }
            Incoming slots = new Incoming();
            Header header = HeaderCodec.read(in, slots);
            in.end();
            return new Message<>(header, slots.bodyIfAny(header.type(), in), slots.extensions);
        } catch (Defect noted) {
            return null;
        }
    }

    /** Writes a message without checking it. */
    public static byte[] write(Message<?> message) {
        JsonOutput out = new JsonOutput();
        HeaderCodec.write(out, message.header(), new Outgoing(message));
        return out.bytes();
    }

    /**
     * Checks the shape of a message.
     *
     * @throws Defect at the first thing that is wrong, where the check stops there
     */
    public static void check(ObjectCheck check, Message<?> message) {
        check.present("tocsin", message.header());
        check.present("extensions", message.extensions());
        if (message.header() != null) {
            HeaderCodec.check(check, message.header(), new Outgoing(message));
        }
    }

    private static final class Incoming implements Slots {

        private static final String BODY = "body";

        private @Nullable Body body;
        private @Nullable Slice unread;
        private Extensions extensions = Extensions.none();

        @Override
        public void read(String member, JsonInput in, @Nullable MessageType type) {
            if (!member.equals(BODY)) {
                extensions = in.extensions();
            } else if (type == null) {
                unread = in.skip();
            } else {
                body = readBody(in, type);
            }
        }

        private static @Nullable Body readBody(JsonInput in, MessageType type) {
            Body known = Bodies.read(type.code(), in);
            Slice unknown = known == null ? in.skipObject() : null;
            return unknown == null ? known : new UnrecognisedBody(type, in.raw(unknown));
        }

        /** The body, read now if it came before the type in the text. */
        private Body body(MessageType type, JsonInput in) {
            Body read = bodyIfAny(type, in);
            if (read == null) {
                throw new IllegalStateException("a body is required");
            }
            return read;
        }

        private @Nullable Body bodyIfAny(@Nullable MessageType type, JsonInput in) {
            if (body != null || unread == null || in.isRefusedAsText()) {
                return body;
            }
            JsonInput again = in.reread(unread, BODY);
            if (type == null) {
                again.skipObject();
                return null;
            }
            return readBody(again, type);
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

    private record Outgoing(Message<?> message) implements Slots {

        @Override
        public void read(String member, JsonInput in, @Nullable MessageType type) {
            throw new IllegalStateException("writing");
        }

        @Override
        public void write(String member, JsonOutput out) {
            if (!member.equals(Incoming.BODY)) {
                out.extensions(member, message.extensions());
            } else if (message.body() instanceof UnrecognisedBody unrecognised) {
                out.raw(member, unrecognised.json());
            } else if (message.body() != null) {
                out.member(member);
                Bodies.write(out, message.body());
            }
        }

        @Override
        public void check(String member, ObjectCheck check) {
            if (member.equals(Incoming.BODY)) {
                check.present(member, message.body());
                if (message.body() != null) {
                    checkBody(check);
                }
            } else if (message.extensions() != null) {
                check.extensions(member, message.extensions());
            }
        }

        private void checkBody(ObjectCheck check) {
            MessageType said = message.header().type();
            MessageType is = message.body().messageType();
            if (said != null && !said.equals(is)) {
                check.reject(Incoming.BODY, CoreProblem.WRONG_JSON_TYPE, said.code(), is.code());
            }
            if (message.body() instanceof UnrecognisedBody unrecognised) {
                check.json(Incoming.BODY, unrecognised.json());
            } else {
                check.enter(Incoming.BODY);
                Bodies.check(check, message.body());
                check.leave();
            }
        }
    }
}
