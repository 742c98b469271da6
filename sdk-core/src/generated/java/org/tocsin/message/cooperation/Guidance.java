// Generated from types/guidance.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Audience;
import org.tocsin.code.GuidanceKind;
import org.tocsin.code.GuidanceLevel;
import org.tocsin.code.GuidanceTopic;
import org.tocsin.code.MessageType;
import org.tocsin.code.Sector;
import org.tocsin.code.TailoringAspect;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.CoAuthor;
import org.tocsin.message.Extensions;
import org.tocsin.message.Quantity;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Guidance for users: Material to learn from or to work by, for passing on: awareness material, good practice,
 * guidelines, curricula and model texts. The material itself is in the documents of the message.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#type-guidance">type-guidance</a>.
 *
 * @param kind What sort of material it is.
 * @param topics What it is about; the first is the main topic.
 * @param summary What the material says and what it is good for.
 * @param keyMessages The few sentences that people should remember, most important first. Absent when there are none.
 * @param audiences For whom the material is. Absent when it is for everybody.
 * @param sectors The sectors for which it was made. Absent when it is for no sector in particular. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param level How much it takes for granted. Absent when it is not graded.
 * @param duration How long it takes to teach or to work through. Absent when it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
 *     org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param tailoring The aspects of the place it was made for that were taken into account. Absent when it is meant for
 *     everybody alike.
 * @param adaptation What was fitted to the place it was made for, and what others should change before they use it.
 *     Absent when nothing needs changing.
 * @param edition The edition of the material. Absent when it has none.
 * @param publishedOn The day on which this edition was published. Absent when it is not known or not published. Rules:
 *     {@link org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param versions In which document of the message the material is in which language. Absent when the message holds no
 *     document of it.
 * @param reuse What others may do with the material beyond reading it. Absent, nothing beyond the handling of the
 *     message is allowed.
 * @param coAuthors The parties that made the material together with the originator. Absent when it made it alone.
 * @param sources Published sources on which the material rests. Absent when there are none.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record Guidance(
        @NotNull GuidanceKind kind,
        @NotEmpty @Size(max = 64) List<@NotNull GuidanceTopic> topics,
        @NotNull @Valid Text summary,
        @Size(max = 64) List<@NotNull @Valid KeyMessage> keyMessages,
        @Size(max = 32) List<@NotNull Audience> audiences,
        @Size(max = 64) List<@NotNull Sector> sectors,
        @Nullable GuidanceLevel level,
        @Nullable @Valid Quantity duration,
        @Size(max = 8) List<@NotNull TailoringAspect> tailoring,
        @Nullable @Valid Text adaptation,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String edition,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String publishedOn,
        @Size(max = 64) List<@NotNull @Valid LanguageVersion> versions,
        @Nullable @Valid ReuseTerms reuse,
        @Size(max = 64) List<@NotNull @Valid CoAuthor> coAuthors,
        @Size(max = 64) List<@NotNull @Valid SourceCitation> sources,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public Guidance {
        topics = Elements.copy(topics);
        keyMessages = Elements.copy(keyMessages);
        audiences = Elements.copy(audiences);
        sectors = Elements.copy(sectors);
        tailoring = Elements.copy(tailoring);
        versions = Elements.copy(versions);
        coAuthors = Elements.copy(coAuthors);
        sources = Elements.copy(sources);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    @Override
    public MessageType messageType() {
        return MessageType.GUIDANCE;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .topics(topics)
                .summary(summary)
                .keyMessages(keyMessages)
                .audiences(audiences)
                .sectors(sectors)
                .level(level)
                .duration(duration)
                .tailoring(tailoring)
                .adaptation(adaptation)
                .edition(edition)
                .publishedOn(publishedOn)
                .versions(versions)
                .reuse(reuse)
                .coAuthors(coAuthors)
                .sources(sources)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("topics", topics)
                .with("summary", summary)
                .with("keyMessages", keyMessages)
                .with("audiences", audiences)
                .with("sectors", sectors)
                .with("level", level)
                .with("duration", duration)
                .with("tailoring", tailoring)
                .with("adaptation", adaptation)
                .with("edition", edition)
                .with("publishedOn", publishedOn)
                .with("versions", versions)
                .with("reuse", reuse)
                .with("coAuthors", coAuthors)
                .with("sources", sources)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Guidance refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Guidance}. It checks nothing: the whole message is checked at once. Required: {@code kind},
     * {@code topics}, {@code summary}.
     */
    public static final class Builder {

        private @Nullable GuidanceKind kind;
        private List<GuidanceTopic> topics = List.of();
        private @Nullable Text summary;
        private List<KeyMessage> keyMessages = List.of();
        private List<Audience> audiences = List.of();
        private List<Sector> sectors = List.of();
        private @Nullable GuidanceLevel level;
        private @Nullable Quantity duration;
        private List<TailoringAspect> tailoring = List.of();
        private @Nullable Text adaptation;
        private @Nullable String edition;
        private @Nullable String publishedOn;
        private List<LanguageVersion> versions = List.of();
        private @Nullable ReuseTerms reuse;
        private List<CoAuthor> coAuthors = List.of();
        private List<SourceCitation> sources = List.of();
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Kind of guidance: What sort of material it is. Required. */
        public Builder kind(GuidanceKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Topics of guidance: What it is about; the first is the main topic. Required. Replaces what was set before;
         * {@code addTopics} adds.
         */
        public Builder topics(List<GuidanceTopic> topics) {
            this.topics = Elements.copy(topics);
            return this;
        }

        /** Topics of guidance, one by one, in place of what was set before. */
        public Builder topics(GuidanceTopic... topics) {
            this.topics = Elements.of(topics);
            return this;
        }

        /** Topics of guidance, added to what was set before. */
        public Builder addTopics(GuidanceTopic... more) {
            this.topics = Elements.plus(topics, Elements.of(more));
            return this;
        }

        /** Summary of guidance: What the material says and what it is good for. Required. */
        public Builder summary(Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of guidance, in one language. */
        public Builder summary(String language, String words) {
            this.summary = Text.of(language, words);
            return this;
        }

        /** Summary of guidance, as if it had not been set. */
        public Builder clearSummary() {
            this.summary = null;
            return this;
        }

        /**
         * Key messages: The few sentences that people should remember, most important first. Absent when there are
         * none. Replaces what was set before; {@code addKeyMessages} adds.
         */
        public Builder keyMessages(List<KeyMessage> keyMessages) {
            this.keyMessages = Elements.copy(keyMessages);
            return this;
        }

        /** Key messages, one by one, in place of what was set before. */
        public Builder keyMessages(KeyMessage... keyMessages) {
            this.keyMessages = Elements.of(keyMessages);
            return this;
        }

        /** Key messages, added to what was set before. */
        public Builder addKeyMessages(KeyMessage... more) {
            this.keyMessages = Elements.plus(keyMessages, Elements.of(more));
            return this;
        }

        /**
         * Audiences meant: For whom the material is. Absent when it is for everybody. Replaces what was set before;
         * {@code addAudiences} adds.
         */
        public Builder audiences(List<Audience> audiences) {
            this.audiences = Elements.copy(audiences);
            return this;
        }

        /** Audiences meant, one by one, in place of what was set before. */
        public Builder audiences(Audience... audiences) {
            this.audiences = Elements.of(audiences);
            return this;
        }

        /** Audiences meant, added to what was set before. */
        public Builder addAudiences(Audience... more) {
            this.audiences = Elements.plus(audiences, Elements.of(more));
            return this;
        }

        /**
         * Sectors meant: The sectors for which it was made. Absent when it is for no sector in particular. Replaces
         * what was set before; {@code addSectors} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder sectors(List<Sector> sectors) {
            this.sectors = Elements.copy(sectors);
            return this;
        }

        /** Sectors meant, one by one, in place of what was set before. */
        public Builder sectors(Sector... sectors) {
            this.sectors = Elements.of(sectors);
            return this;
        }

        /** Sectors meant, added to what was set before. */
        public Builder addSectors(Sector... more) {
            this.sectors = Elements.plus(sectors, Elements.of(more));
            return this;
        }

        /** Level of guidance: How much it takes for granted. Absent when it is not graded. */
        public Builder level(@Nullable GuidanceLevel level) {
            this.level = level;
            return this;
        }

        /**
         * Time needed: How long it takes to teach or to work through. Absent when it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder duration(@Nullable Quantity duration) {
            this.duration = duration;
            return this;
        }

        /**
         * Tailored aspects: The aspects of the place it was made for that were taken into account. Absent when it is
         * meant for everybody alike. Replaces what was set before; {@code addTailoring} adds.
         */
        public Builder tailoring(List<TailoringAspect> tailoring) {
            this.tailoring = Elements.copy(tailoring);
            return this;
        }

        /** Tailored aspects, one by one, in place of what was set before. */
        public Builder tailoring(TailoringAspect... tailoring) {
            this.tailoring = Elements.of(tailoring);
            return this;
        }

        /** Tailored aspects, added to what was set before. */
        public Builder addTailoring(TailoringAspect... more) {
            this.tailoring = Elements.plus(tailoring, Elements.of(more));
            return this;
        }

        /**
         * Advice on adapting: What was fitted to the place it was made for, and what others should change before they
         * use it. Absent when nothing needs changing.
         */
        public Builder adaptation(@Nullable Text adaptation) {
            this.adaptation = adaptation;
            return this;
        }

        /** Advice on adapting, in one language. */
        public Builder adaptation(String language, String words) {
            this.adaptation = Text.of(language, words);
            return this;
        }

        /** Advice on adapting, as if it had not been set. */
        public Builder clearAdaptation() {
            this.adaptation = null;
            return this;
        }

        /** Edition of material: The edition of the material. Absent when it has none. */
        public Builder edition(@Nullable String edition) {
            this.edition = edition;
            return this;
        }

        /**
         * Published on: The day on which this edition was published. Absent when it is not known or not published.
         * Rules: {@link org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder publishedOn(@Nullable String publishedOn) {
            this.publishedOn = publishedOn;
            return this;
        }

        /** Published on, as this day. */
        public Builder publishedOn(@Nullable LocalDate publishedOn) {
            this.publishedOn = publishedOn == null ? null : publishedOn.toString();
            return this;
        }

        /** Published on, as if it had not been set. */
        public Builder clearPublishedOn() {
            this.publishedOn = null;
            return this;
        }

        /**
         * Language versions: In which document of the message the material is in which language. Absent when the
         * message holds no document of it. Replaces what was set before; {@code addVersions} adds.
         */
        public Builder versions(List<LanguageVersion> versions) {
            this.versions = Elements.copy(versions);
            return this;
        }

        /** Language versions, one by one, in place of what was set before. */
        public Builder versions(LanguageVersion... versions) {
            this.versions = Elements.of(versions);
            return this;
        }

        /** Language versions, added to what was set before. */
        public Builder addVersions(LanguageVersion... more) {
            this.versions = Elements.plus(versions, Elements.of(more));
            return this;
        }

        /**
         * Terms of reuse: What others may do with the material beyond reading it. Absent, nothing beyond the handling
         * of the message is allowed.
         */
        public Builder reuse(@Nullable ReuseTerms reuse) {
            this.reuse = reuse;
            return this;
        }

        /**
         * Co-authors of material: The parties that made the material together with the originator. Absent when it made
         * it alone. Replaces what was set before; {@code addCoAuthors} adds.
         */
        public Builder coAuthors(List<CoAuthor> coAuthors) {
            this.coAuthors = Elements.copy(coAuthors);
            return this;
        }

        /** Co-authors of material, one by one, in place of what was set before. */
        public Builder coAuthors(CoAuthor... coAuthors) {
            this.coAuthors = Elements.of(coAuthors);
            return this;
        }

        /** Co-authors of material, added to what was set before. */
        public Builder addCoAuthors(CoAuthor... more) {
            this.coAuthors = Elements.plus(coAuthors, Elements.of(more));
            return this;
        }

        /**
         * Published sources: Published sources on which the material rests. Absent when there are none. Replaces what
         * was set before; {@code addSources} adds.
         */
        public Builder sources(List<SourceCitation> sources) {
            this.sources = Elements.copy(sources);
            return this;
        }

        /** Published sources, one by one, in place of what was set before. */
        public Builder sources(SourceCitation... sources) {
            this.sources = Elements.of(sources);
            return this;
        }

        /** Published sources, added to what was set before. */
        public Builder addSources(SourceCitation... more) {
            this.sources = Elements.plus(sources, Elements.of(more));
            return this;
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none. Rules: {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED TOC-EXT-001}, {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
         * org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
         */
        public Builder extensions(@Nullable Extensions extensions) {
            this.extensions = extensions == null ? Extensions.none() : extensions;
            return this;
        }

        /** The guidance for users as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Guidance build() {
            return new Guidance(
                    kind,
                    topics,
                    summary,
                    keyMessages,
                    audiences,
                    sectors,
                    level,
                    duration,
                    tailoring,
                    adaptation,
                    edition,
                    publishedOn,
                    versions,
                    reuse,
                    coAuthors,
                    sources,
                    extensions);
        }
    }
}
