package io.relata.extract.time;

import static io.relata.extract.time.FormParts.day;
import static io.relata.extract.time.FormParts.ended;
import static io.relata.extract.time.FormParts.part;
import static io.relata.extract.time.FormParts.shortYear;
import static io.relata.extract.time.FormParts.which;
import static io.relata.extract.time.FormParts.year;

import io.relata.extract.language.CueLists;
import io.relata.fact.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which English states a time, most specific first, each with what it means. */
final class TimeGrammar {
  private static final TimeGrammar ENGLISH = new TimeGrammar(new TimeWords(CueLists.open("time")));

  /** What a form means at a moment; empty where the moment does not tell. */
  private interface Meaning {
    Optional<PartialDate> at(Matcher form, Moment moment);
  }

  /** How sure a form is to be a time. */
  enum Kind {
    /** says its own year */
    ABSOLUTE,
    /** counted from publication or from an earlier date */
    RELATIVE,
    /** a stretch that something else is compared with */
    COMPARED,
    /** only after a word like "in" */
    BARE
  }

  private record Form(Kind kind, Pattern pattern, Meaning meaning) {}

  /** A form found in a text, from its first to its last character. */
  record Match(Kind kind, int end, PartialDate date) {}

  private final TimeWords words;
  private final List<Form> forms;

  private TimeGrammar(TimeWords words) {
    this.words = words;
    this.forms =
        List.of(
            form(
                Kind.ABSOLUTE,
                "<year> ?[-/] ?(?<m>[01]\\d) ?[-/] ?(?<d>[0-3]\\d)",
                (f, at) ->
                    day(year(f), Integer.parseInt(f.group("m")), Integer.parseInt(f.group("d")))),
            form(
                Kind.ABSOLUTE,
                "<month> <day>(?: ,)? <year>",
                (f, at) -> day(year(f), month(f), day(f))),
            form(
                Kind.ABSOLUTE,
                "(?:the )?<day>(?: of)? <month>(?: ,)? <year>",
                (f, at) -> day(year(f), month(f), day(f))),
            form(Kind.RELATIVE, "<month> <day>", this::dayOfMonth),
            form(Kind.RELATIVE, "(?:the )?<day>(?: of)? <month>", this::dayOfMonth),
            form(
                Kind.ABSOLUTE,
                "(?:early |late |mid ?-? ?)?<month>(?: ,| of)? <year>",
                (f, at) -> Optional.of(PartialDate.ofMonth(year(f), month(f)))),
            form(
                Kind.ABSOLUTE,
                "(?:(?:the|its|their|a) )?<fiscal><ordinal> ?-? ?<fiscal>(?<unit>quarter|half)(?: of| in| ,)?(?: the| its)? ?<fiscal><year>",
                (f, at) -> part(year(f), f.group("unit"), ordinal(f))),
            form(
                Kind.ABSOLUTE,
                "(?:(?:the|its|their) )?<fiscal><year> ?(?:'s |’s )?<fiscal><ordinal> ?-? ?(?<unit>quarter|half)",
                (f, at) -> part(year(f), f.group("unit"), ordinal(f))),
            form(
                Kind.ABSOLUTE,
                "(?<unit>[qh])(?<n>[1-4])(?: of| ,| in)?(?: the)? ?(?:fy ?)?<fiscal>[’']?(?<short>(?:20)?\\d\\d)",
                (f, at) -> part(shortYear(f), f.group("unit"), Integer.parseInt(f.group("n")))),
            form(
                Kind.ABSOLUTE,
                "(?:fy ?)?<fiscal>(?<short>20\\d\\d) ?-?(?<unit>[qh])(?<n>[1-4])",
                (f, at) -> part(shortYear(f), f.group("unit"), Integer.parseInt(f.group("n")))),
            form(
                Kind.ABSOLUTE,
                "(?<n>[1-4])(?<unit>[qh]) ?[’']?(?<short>(?:20)?\\d\\d)",
                (f, at) -> part(shortYear(f), f.group("unit"), Integer.parseInt(f.group("n")))),
            form(
                Kind.RELATIVE,
                "(?:(?:the|its|their) )?<fiscal><ordinal> ?-? ?<fiscal>(?<unit>quarter|half)(?: of)? (?<which>last|this|next) year",
                (f, at) ->
                    at.away("year", which(f))
                        .flatMap(
                            year -> part(year.first().getYear(), f.group("unit"), ordinal(f)))),
            form(
                Kind.RELATIVE,
                "(?<unit>[qh])(?<n>[1-4])",
                (f, at) ->
                    f.group("unit").equals("q")
                        ? at.quarter(Integer.parseInt(f.group("n")))
                        : at.half(Integer.parseInt(f.group("n")))),
            form(
                Kind.RELATIVE,
                "(?:(?:the|its|their) )?<fiscal><ordinal> ?-? ?<fiscal>(?<unit>quarter|half)",
                (f, at) ->
                    f.group("unit").equals("quarter")
                        ? at.quarter(ordinal(f))
                        : at.half(Math.min(2, ordinal(f)))),
            form(
                Kind.ABSOLUTE,
                "(?:the )?(?<unit>quarter|three months|six months|year|12 months|twelve months) (?:that )?(?:ended|ending|to|through) (?:on |in )?<month>(?: <day>)?(?: ,)? <year>",
                (f, at) -> ended(f.group("unit"), PartialDate.ofMonth(year(f), month(f)))),
            form(
                Kind.RELATIVE,
                "(?:the )?(?<unit>quarter|three months|six months|year|12 months|twelve months) (?:that )?(?:ended|ending|to|through) (?:on |in )?<month>(?: <day>)?",
                (f, at) -> at.month(month(f)).flatMap(month -> ended(f.group("unit"), month))),
            form(
                Kind.RELATIVE,
                "(?:the )?<month> quarter",
                (f, at) -> at.month(month(f)).map(month -> Shift.quarter(month.first()))),
            form(
                Kind.ABSOLUTE,
                "(?:the )?(?:fiscal|financial|calendar)(?: year)? <year>",
                (f, at) -> Optional.of(PartialDate.ofYear(year(f)))),
            form(
                Kind.ABSOLUTE,
                "fy ?[’']?(?<short>(?:20)?\\d\\d)",
                (f, at) -> Optional.of(PartialDate.ofYear(shortYear(f)))),
            form(
                Kind.COMPARED,
                "(?:the )?(?:same|corresponding|comparable|year ?- ?earlier|year ?- ?ago|prior ?- ?year|previous ?- ?year) (?<unit>period|quarter|month|half|year|three months)(?: of| in)? (?:last year|a year (?:ago|earlier|before)|(?:the )?(?:previous|prior|preceding|year ?-? ?earlier) year|the year before|one year (?:ago|earlier))",
                (f, at) -> at.previous().map(date -> Shift.years(date, -1))),
            form(
                Kind.ABSOLUTE,
                "(?:the )?same (?:period|quarter|month|half|three months)(?: of| in)? <year>",
                (f, at) ->
                    Optional.of(
                        at.previous()
                            .map(date -> Shift.years(date, year(f) - date.first().getYear()))
                            .orElse(PartialDate.ofYear(year(f))))),
            form(
                Kind.COMPARED,
                "(?:the )?(?:year ?- ?earlier|year ?- ?ago|prior ?- ?year|previous ?- ?year)(?: (?:period|quarter|month|half))?",
                (f, at) -> at.previous().map(date -> Shift.years(date, -1))),
            form(
                Kind.RELATIVE,
                "(?:the |that )?same (?<unit>period|quarter|month|half|year|time)",
                (f, at) -> at.mentioned(f.group("unit"))),
            form(
                Kind.RELATIVE,
                "(?:the|that) (?<unit>period|quarter|half|month)",
                (f, at) -> at.mentioned(f.group("unit"))),
            form(Kind.RELATIVE, "that (?<unit>year)", (f, at) -> at.mentioned(f.group("unit"))),
            form(
                Kind.COMPARED,
                "<number> (?<unit>year|quarter|month)s? (?:earlier|before|previously|prior)",
                (f, at) ->
                    at.previous()
                        .map(date -> back(date, f))
                        .or(() -> at.away(f.group("unit"), -number(f)))),
            form(
                Kind.COMPARED,
                "(?:the )?(?:previous|prior|preceding) (?<unit>year|quarter|month|half|period)",
                (f, at) ->
                    at.previous()
                        .map(
                            date ->
                                f.group("unit").equals("year")
                                    ? Shift.years(date, -1)
                                    : Shift.lengths(date, -1))
                        .or(() -> at.away(f.group("unit"), -1))),
            form(
                Kind.COMPARED,
                "the (?<unit>year) (?:before|earlier)",
                (f, at) ->
                    at.previous().map(date -> Shift.years(date, -1)).or(() -> at.away("year", -1))),
            form(
                Kind.RELATIVE,
                "<number> (?<unit>decade|year|quarter|month|week|day)s? (?:ago|back)",
                (f, at) -> at.away(f.group("unit"), -number(f))),
            form(
                Kind.RELATIVE,
                "(?:earlier |later |early |late )?(?<which>last|this|next) (?:fiscal )?(?<unit>year|quarter|half|month|week)",
                (f, at) -> at.away(f.group("unit"), which(f))),
            form(
                Kind.RELATIVE,
                "(?:the )?(?<which>latest|most recent|current) (?<unit>quarter|year)",
                (f, at) -> at.away(f.group("unit"), f.group("which").equals("current") ? 0 : -1)),
            form(
                Kind.RELATIVE,
                "(?<which>last|next) <month>",
                (f, at) ->
                    at.month(month(f))
                        .map(
                            date -> f.group("which").equals("next") ? Shift.years(date, 1) : date)),
            form(
                Kind.RELATIVE,
                "(?:last |this )?<weekday>",
                (f, at) -> at.weekday(words.weekday(f.group("weekday")))),
            form(
                Kind.RELATIVE,
                "next <weekday>",
                (f, at) ->
                    at.weekday(words.weekday(f.group("weekday")))
                        .map(date -> PartialDate.of(date.first().plusDays(7)))),
            form(
                Kind.RELATIVE,
                "today|tonight|this morning|this afternoon",
                (f, at) -> at.away("day", 0)),
            form(Kind.RELATIVE, "yesterday", (f, at) -> at.away("day", -1)),
            form(Kind.RELATIVE, "tomorrow", (f, at) -> at.away("day", 1)),
            form(
                Kind.BARE,
                "(?:mid ?-? ?|early |late )?<year>",
                (f, at) -> Optional.of(PartialDate.ofYear(year(f)))),
            form(Kind.BARE, "(?:mid ?-? ?|early |late )?<month>", (f, at) -> at.month(month(f))));
  }

  static TimeGrammar english() {
    return ENGLISH;
  }

  TimeWords words() {
    return words;
  }

  /** The longest form that starts at that character. */
  Optional<Match> find(String text, int from, Moment moment) {
    Optional<Match> longest = Optional.empty();
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(text).region(from, text.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt() && longest.filter(m -> m.end() >= matcher.end()).isEmpty()) {
        Optional<PartialDate> date = form.meaning().at(matcher, moment);
        if (date.isPresent()) {
          longest = Optional.of(new Match(form.kind(), matcher.end(), date.get()));
        }
      }
    }
    return longest;
  }

  private Form form(Kind kind, String template, Meaning meaning) {
    return new Form(kind, words.pattern("(?:" + template + ")"), meaning);
  }

  private int month(Matcher form) {
    return words.month(form.group("month"));
  }

  private int ordinal(Matcher form) {
    return words.ordinal(form.group("ordinal"));
  }

  private int number(Matcher form) {
    return words.number(form.group("number"));
  }

  private PartialDate back(PartialDate date, Matcher form) {
    return form.group("unit").equals("year")
        ? Shift.years(date, -number(form))
        : Shift.lengths(date, -number(form));
  }

  private Optional<PartialDate> dayOfMonth(Matcher form, Moment moment) {
    return moment
        .month(month(form))
        .flatMap(date -> day(date.first().getYear(), month(form), day(form)));
  }
}
