package dev.cairn.testkit;

import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.Producer;
import org.bson.BsonDocument;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

/**
 * Runs a service so that its process ends, as by a power cut, at the points that stand in the file that {@code
 * cairn.crash.at} names, one a line. Whatever reaches one of several goes no further until something has reached each of the
 * others: then all end at once.
 *
 * <ul>
 *   <li>{@code store:before:COMMAND:COLLECTION}: a write is decided, the store has not heard of it;
 *   <li>{@code store:after:COMMAND:COLLECTION}: the store has acknowledged it, nobody else has heard of it;
 *   <li>{@code send:before}, {@code send:after}: around the broker's acknowledgement of an event;
 *   <li>{@code inbox:before}, {@code inbox:after}: around the effect of an event whose offset is not committed.
 * </ul>
 *
 * <p>With {@code ~WORD} behind a point at the store, once or more, only at a write that says so; with {@code ~KIND/} only at a
 * document whose id has that in it.
 */
@Configuration(proxyBeanMethods = false)
class CrashPoints {

    static final String AT = "cairn.crash.at";
    static final int STATUS = 137;

    private static final long A_MOMENT = Duration.ofMillis(5).toNanos();

    /** Starts the application whose class is the first argument; the others are its own. */
    static void main(String[] args) throws ClassNotFoundException {
        var application = new SpringApplication(Class.forName(args[0]), CrashPoints.class);
        application.run(Arrays.copyOfRange(args, 1, args.length));
    }

    private static final Set<Point> REACHED = ConcurrentHashMap.newKeySet();

    /** What is looked for now; another process may put other points there at any time. */
    private static Set<Point> wanted() {
        try {
            return Files.readAllLines(Path.of(System.getProperty(AT))).stream()
                    .map(Point::of)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void reached(String place) {
        wanted().stream().filter(point -> point.place().equals(place)).forEach(CrashPoints::end);
    }

    /** Ends the process, once the other points are reached too. */
    private static void end(Point point) {
        if (REACHED.add(point)) {
            System.out.println("reached " + point);
        }
        while (!REACHED.containsAll(wanted())) {
            LockSupport.parkNanos(A_MOMENT);
        }
        Runtime.getRuntime().halt(STATUS);
    }

    /**
     * One of the points.
     *
     * @param words what a write says there, all of them
     */
    private record Point(String place, List<String> words) {

        static Point of(String line) {
            var parts = List.of(line.split("~"));
            return new Point(parts.getFirst(), parts.subList(1, parts.size()));
        }

        boolean isSaidBy(BsonDocument command) {
            return words.isEmpty() || words.stream().map(Point::inJson).allMatch(command.toJson()::contains);
        }

        private static String inJson(String word) {
            return word.endsWith("/") ? word : '"' + word + '"';
        }
    }

    @Bean
    static MongoClientSettingsBuilderCustomizer crashingAroundWrites() {
        return settings -> settings.addCommandListener(new Writes());
    }

    @Bean
    static BeanPostProcessor crashingAroundEvents() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case Producer<?, ?> producer -> sending(producer);
                    case ConcurrentMessageListenerContainer<?, ?> inbox -> receiving(inbox);
                    default -> bean;
                };
            }
        };
    }

    private static Object sending(Producer<?, ?> producer) {
        return Proxy.newProxyInstance(
                CrashPoints.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                    try {
                        if (!method.getName().equals("send")) {
                            return method.invoke(producer, arguments);
                        }
                        reached("send:before");
                        return sent((Future<?>) method.invoke(producer, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Future<?> sent(Future<?> sending) throws Exception {
        if (wanted().stream().anyMatch(point -> point.place().equals("send:after"))) {
            var acknowledged = sending.get(30, TimeUnit.SECONDS);
            reached("send:after");
            return CompletableFuture.completedFuture(acknowledged);
        }
        return sending;
    }

    @SuppressWarnings("unchecked")
    private static Object receiving(ConcurrentMessageListenerContainer<?, ?> inbox) {
        var found = Objects.requireNonNull(inbox.getContainerProperties().getMessageListener());
        var listener = (MessageListener<Object, Object>) found;
        inbox.getContainerProperties().setMessageListener((MessageListener<Object, Object>) record -> {
            reached("inbox:before");
            listener.onMessage(record);
            reached("inbox:after");
        });
        return inbox;
    }

    /** Around each write of a document. */
    private static final class Writes implements CommandListener {

        private final Map<Integer, Point> open = new ConcurrentHashMap<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            var named = event.getCommand().get(event.getCommandName());
            if (named != null && named.isString()) {
                var what = event.getCommandName() + ":" + named.asString().getValue();
                at("store:before:" + what, event).ifPresent(CrashPoints::end);
                at("store:after:" + what, event).ifPresent(point -> open.put(event.getRequestId(), point));
            }
        }

        private static Optional<Point> at(String place, CommandStartedEvent event) {
            return wanted().stream()
                    .filter(point -> point.place().equals(place) && point.isSaidBy(event.getCommand()))
                    .findFirst();
        }

        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            Optional.ofNullable(open.remove(event.getRequestId())).ifPresent(CrashPoints::end);
        }

        @Override
        public void commandFailed(CommandFailedEvent event) {
            open.remove(event.getRequestId());
        }
    }
}
