package dev.cairn.platform.store;

import dev.cairn.contracts.id.Id;
import dev.cairn.contracts.id.TenantId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** How values are written: ids, local dates and zones as text; an instant as a date in UTC, to the millisecond. */
final class Conversions {

    private Conversions() {}

    static MongoCustomConversions all() {
        var converters = new ArrayList<Object>();
        for (Class<?> type : Id.class.getPermittedSubclasses()) {
            converters.add(new TextWriter(type));
            converters.add(new TextReader(type, value -> newId(type, value)));
        }
        converters.addAll(text(TenantId.class, TenantId::new));
        converters.addAll(text(LocalDate.class, LocalDate::parse));
        converters.addAll(text(LocalTime.class, LocalTime::parse));
        converters.addAll(text(ZoneId.class, ZoneId::of));
        return new MongoCustomConversions(converters);
    }

    private static <T> List<Object> text(Class<T> type, Function<String, T> parse) {
        return List.of(new TextWriter(type), new TextReader(type, parse));
    }

    private static Object newId(Class<?> type, String value) {
        try {
            return type.getConstructor(String.class).newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no " + type.getSimpleName() + " could be made of " + value, e);
        }
    }

    @WritingConverter
    private record TextWriter(Class<?> type) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, String.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : source.toString();
        }
    }

    @ReadingConverter
    private record TextReader(Class<?> type, Function<String, ?> parse) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : parse.apply((String) source);
        }
    }
}
