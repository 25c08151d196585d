package kazasu.result;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** How the run file spells times (ISO 8601) and certainties (the references' marks). */
final class RunFileTypes extends SimpleModule {
    private static final long serialVersionUID = 1L;

    RunFileTypes() {
        super("kazasu");
        add(Instant.class, Instant::parse);
        add(Duration.class, Duration::parse);
        addSerializer(Certainty.class, new MarkSerializer());
        addDeserializer(Certainty.class, new Parsed<>(Certainty.class, Certainty::ofMark));
    }

    private <T> void add(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new Parsed<>(type, parse));
    }

    private static final class MarkSerializer extends StdSerializer<Certainty> {
        private static final long serialVersionUID = 1L;

        MarkSerializer() {
            super(Certainty.class);
        }

        @Override
        public void serialize(Certainty certainty, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(certainty.mark());
        }
    }

    private static final class Parsed<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Parsed(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) throws IOException {
            try {
                return parse.apply(value);
            } catch (DateTimeException | IllegalArgumentException e) {
                JavaType type = context.constructType(_valueClass);
                throw context.weirdStringException(value, type.getRawClass(), ReportException.reason(e));
            }
        }
    }
}
