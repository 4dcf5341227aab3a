package dev.cairn.goals.peopleimport;

import dev.cairn.contracts.directory.Away;
import dev.cairn.contracts.directory.Role;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a file of people (CSV after RFC 4180, UTF-8) and says everything that is wrong with single lines. */
final class PeopleFile {

    static final List<String> COLUMNS = List.of(
            "key",
            "name",
            "email",
            "user_name",
            "title",
            "department",
            "manager",
            "time_zone",
            "locale",
            "roles",
            "away_from",
            "away_until",
            "acting_manager",
            "acting_from",
            "acting_until",
            "active");
    private static final Map<String, String> ALL = Map.of("columns", String.join(", ", COLUMNS));

    private static final List<String> REQUIRED = List.of("key", "name");
    private static final int LONGEST = 254;
    private static final int MOST_PROBLEMS = 1_000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final List<PersonLine> people = new ArrayList<>();
    private final List<LineProblem> problems = new ArrayList<>();
    private final String defaultZone;
    private final String defaultLocale;

    private PeopleFile(String defaultZone, String defaultLocale) {
        this.defaultZone = defaultZone;
        this.defaultLocale = defaultLocale;
    }

    /**
     * @param defaultZone for lines without one
     * @param defaultLocale for lines without one
     */
    static PeopleFile read(byte[] bytes, String defaultZone, String defaultLocale) {
        var file = new PeopleFile(defaultZone, defaultLocale);
        var text = file.decoded(bytes);
        if (text != null) {
            file.parse(text);
        }
        return file;
    }

    List<PersonLine> people() {
        return people;
    }

    List<LineProblem> problems() {
        return problems;
    }

    private @Nullable String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                // plain letters in UTF-16 are valid UTF-8 with a NUL beside each
                problem(1, "", "", "wrong-encoding", "Save the file as UTF-8 and send it again.");
                return null;
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problem(firstBadLine(bytes), "", "", "wrong-encoding", "Save the file as UTF-8 and send it again.");
            return null;
        }
    }

    private static long firstBadLine(byte[] bytes) {
        long line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                var part = new String(bytes, start, i - start, StandardCharsets.UTF_8);
                if (part.indexOf('\uFFFD') >= 0) {
                    return line;
                }
                start = i + 1;
                line++;
            }
        }
        return 0;
    }

    private void parse(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            if (headerIsRight(parser.getHeaderNames())) {
                for (var line : parser) {
                    read(line, parser.getCurrentLineNumber());
                }
            }
        } catch (CSVException | IllegalArgumentException e) {
            problem(0, "", "", "not-csv", "Expected comma separated values; quotes are doubled inside quotes.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            problem(people.size() + 2L, "", "", "not-csv", "A quote is opened here or above and never closed.");
        }
    }

    private boolean headerIsRight(List<String> header) {
        REQUIRED.stream()
                .filter(name -> !header.contains(name))
                .forEach(name -> problem(1, name, "", "missing-column", "Expected the columns " + COLUMNS, ALL));
        header.stream()
                .filter(name -> !COLUMNS.contains(name))
                .forEach(name -> problem(1, name, name, "unknown-column", "Expected the columns " + COLUMNS, ALL));
        return problems.isEmpty();
    }

    private void read(CSVRecord line, long at) {
        if (!line.isConsistent()) {
            problem(at, "", "", "wrong-number-of-values", "Expected as many values as the header has columns.");
            return;
        }
        int before = problems.size();
        var key = text(line, at, "key", 80, true);
        var name = text(line, at, "name", 120, true);
        var email = email(line, at);
        var userName = text(line, at, "user_name", 120, false);
        var person = new PersonLine(
                at,
                key,
                name,
                email,
                (userName.isEmpty() ? (email == null ? key : email) : userName).toLowerCase(Locale.ROOT),
                text(line, at, "title", 120, false),
                text(line, at, "department", 120, false),
                text(line, at, "manager", LONGEST, false),
                zone(line, at),
                locale(line, at),
                roles(line, at),
                away(line, at),
                text(line, at, "acting_manager", LONGEST, false),
                date(line, at, "acting_from"),
                date(line, at, "acting_until"),
                active(line, at));
        if (problems.size() == before) {
            people.add(person);
        }
    }

    private String text(CSVRecord line, long at, String column, int longest, boolean required) {
        var value = value(line, column);
        if (required && value.isEmpty()) {
            problem(at, column, value, "missing", "Expected a value.");
        }
        if (value.length() > longest) {
            problem(
                    at,
                    column,
                    value,
                    "too-long",
                    "Expected at most " + longest + " characters.",
                    Map.of("most", Integer.toString(longest)));
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            problem(at, column, value, "control-character", "Expected one line of plain text.");
        }
        return value;
    }

    private @Nullable String email(CSVRecord line, long at) {
        var value = text(line, at, "email", LONGEST, false);
        if (value.isEmpty()) {
            return null;
        }
        if (!EMAIL.matcher(value).matches()) {
            problem(at, "email", value, "not-an-address", "Expected an address such as ada@example.com, or nothing.");
        }
        return value.toLowerCase(Locale.ROOT);
    }

    private String zone(CSVRecord line, long at) {
        var value = value(line, "time_zone");
        if (!value.isEmpty() && !ZONES.contains(value)) {
            problem(at, "time_zone", value, "unknown-zone", "Expected an IANA name such as Europe/Berlin.");
        }
        return value.isEmpty() ? defaultZone : value;
    }

    private String locale(CSVRecord line, long at) {
        var value = value(line, "locale");
        if (!value.isEmpty() && !value.equals("en") && !value.equals("de")) {
            problem(at, "locale", value, "unknown-locale", "Expected en or de.");
        }
        return value.isEmpty() ? defaultLocale : value;
    }

    private Set<Role> roles(CSVRecord line, long at) {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : value(line, "roles").split(";")) {
            var wanted = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
            if (wanted.isEmpty()) {
                continue;
            }
            Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(wanted))
                    .findFirst()
                    .ifPresentOrElse(
                            roles::add,
                            () -> problem(
                                    at,
                                    "roles",
                                    name,
                                    "unknown-role",
                                    "Expected people-partner or administrator, several with ; between."));
        }
        return Set.copyOf(roles);
    }

    private @Nullable Away away(CSVRecord line, long at) {
        var from = date(line, at, "away_from");
        var until = date(line, at, "away_until");
        if (from != null && value(line, "away_until").isEmpty()) {
            problem(at, "away_until", "", "missing", "Expected a value.");
        }
        if (from != null && until != null && until.isBefore(from)) {
            problem(
                    at,
                    "away_until",
                    until.toString(),
                    "before-from",
                    "Expected no day before " + from,
                    Map.of("from", from.toString()));
        }
        return until == null ? null : new Away(from, until);
    }

    private @Nullable LocalDate date(CSVRecord line, long at, String column) {
        var value = value(line, column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            problem(at, column, value, "not-a-date", "Expected a date such as 2027-03-31.");
            return null;
        }
    }

    private boolean active(CSVRecord line, long at) {
        var value = value(line, "active").toLowerCase(Locale.ROOT);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            problem(at, "active", value, "not-true-or-false", "Expected true or false.");
        }
        return !value.equals("false");
    }

    private static String value(CSVRecord line, String column) {
        return line.isMapped(column) && line.isSet(column) ? line.get(column) : "";
    }

    private void problem(long line, String column, String value, String code, String expected) {
        problem(line, column, value, code, expected, Map.of());
    }

    private void problem(
            long line, String column, String value, String code, String expected, Map<String, String> params) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new LineProblem(line, column, value, code, expected, params));
        }
    }
}
