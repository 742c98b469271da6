package org.tocsin.context;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.directory.Directory;
import org.tocsin.message.Message;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.validation.Need;

/**
 * What a check knows besides the message: the earlier messages, the directory, the profile of the party, the time and
 * the channel.
 *
 * <p>Every part may be missing; the rules that need it are then named as not checked and never reported as kept.
 * Clause: <a href="{@docRoot}/clauses.html#context-rules">context-rules</a>.
 */
public final class Context {

    /** Who else can see the channel on which a message goes or came. */
    public enum Channel {
        /**
         * Nobody but the parties, without encryption: handed over in person or by diplomatic note, or sent on a dedicated
         * network.
         */
        PROTECTED,
        /** Only the parties that the channel connects, and those who carry it where nothing is encrypted. */
        CLOSED,
        /** Anybody, such as a web page or an open mailing list. */
        PUBLIC
    }

    private static final Context NONE = builder().build();

    private final @Nullable Correspondence correspondence;
    private final @Nullable Directory directory;
    private final @Nullable Message<SharingProfile> own;
    private final @Nullable Clock clock;
    private final @Nullable Channel channel;

    private Context(Builder builder) {
        this.correspondence = builder.correspondence;
        this.directory = builder.directory;
        this.own = builder.own;
        this.clock = builder.clock;
        this.channel = builder.channel;
    }

    /** A context without any part. */
    public static Context none() {
        return NONE;
    }

    /** Begins a context without any part. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The messages that were sent and received, with or without the message that is checked; null where none are given.
     */
    public @Nullable Correspondence correspondence() {
        return correspondence;
    }

    /** The directory; null where none is given. */
    public @Nullable Directory directory() {
        return directory;
    }

    /** The sharing profile of the party that checks, whose originator is that party; null where it is not known. */
    public @Nullable Message<SharingProfile> own() {
        return own;
    }

    /** The clock; null where the time is not known, and then nothing is reported as late. */
    public @Nullable Clock clock() {
        return clock;
    }

    /** The channel on which the message goes or came; null where it is not known. */
    public @Nullable Channel channel() {
        return channel;
    }

    /** Whether there is what a rule needs. */
    public boolean has(Need need) {
        return switch (need) {
            case CORRESPONDENCE -> correspondence != null;
            case DIRECTORY -> directory != null;
            case PROFILE -> directory != null || own != null;
            case CLOCK -> clock != null;
            case CHANNEL -> channel != null;
            case VERIFIED_SIGNATURES -> false;
        };
    }

    /** Builds a context. */
    public static final class Builder {

        private @Nullable Correspondence correspondence;
        private @Nullable Directory directory;
        private @Nullable Message<SharingProfile> own;
        private @Nullable Clock clock;
        private @Nullable Channel channel;

        private Builder() {}

        /** Gives the messages that were sent and received. */
        public Builder correspondence(Correspondence messages) {
            this.correspondence = messages;
            return this;
        }

        /** Gives the directory, which knows the parties and their contacts. */
        public Builder directory(Directory contacts) {
            this.directory = contacts;
            return this;
        }

        /** Gives the sharing profile of the party that checks. */
        public Builder own(Message<SharingProfile> profile) {
            this.own = profile;
            return this;
        }

        /** Gives the time. */
        public Builder clock(Clock time) {
            this.clock = time;
            return this;
        }

        /** Gives the channel on which the message goes or came. */
        public Builder channel(Channel used) {
            this.channel = used;
            return this;
        }

        /** The context. */
        public Context build() {
            return new Context(this);
        }
    }
}
