package io.relata.extract;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.relata.document.Document;
import io.relata.document.Documents;
import io.relata.ontology.Ontology;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/** Articles a second of Relata's engine, or of CoreNLP's own relation pipeline. */
final class SpeedBench {
  private static final int WORDS = 500;

  private SpeedBench() {}

  public static void main(String[] arguments) throws Exception {
    List<String> articles = articles(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    int threads = Runtime.getRuntime().availableProcessors();
    System.out.printf("%d articles of %d words, %d threads%n", articles.size(), WORDS, threads);
    if (arguments[2].equals("kbp")) {
      kbp(articles, threads);
    } else {
      relata(articles, threads);
    }
  }

  private static void relata(List<String> articles, int threads) throws Exception {
    long start = System.nanoTime();
    Extractor extractor = Extractors.patterns(Ontology.businessNews());
    int first = facts(extractor, articles.get(0), 0);
    System.out.printf(
        "relata: %.1f s from the first line of main to the first article's %d facts (JVM up for %.1f s)%n",
        seconds(start), first, ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    run("relata, cold", articles.subList(0, articles.size() / 4), threads, text -> facts(extractor, text, text.hashCode()));
    run("relata, warm", articles, threads, text -> facts(extractor, text, text.hashCode()));
  }

  private static int facts(Extractor extractor, String text, int id) {
    return extractor
        .extract(new Document("bench-" + id, null, null, null, null, text))
        .facts()
        .size();
  }

  private static void kbp(List<String> articles, int threads) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,kbp");
    properties.setProperty("ner.useSUTime", "false"); // needs JAXB's implementation, and only dates need it
    long start = System.nanoTime();
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    int first = triples(pipeline, articles.get(0));
    System.out.printf("kbp: %.1f s to the first article's %d relations%n", seconds(start), first);
    run("kbp", articles, threads, text -> triples(pipeline, text));
  }

  private static int triples(StanfordCoreNLP pipeline, String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .mapToInt(sentence -> sentence.get(CoreAnnotations.KBPTriplesAnnotation.class).size())
        .sum();
  }

  private static void run(
      String name, List<String> articles, int threads, ToIntFunction<String> reader)
      throws Exception {
    AtomicInteger found = new AtomicInteger();
    ForkJoinPool pool = new ForkJoinPool(threads);
    long start = System.nanoTime();
    pool.submit(
            () ->
                articles.parallelStream()
                    .forEach(article -> found.addAndGet(reader.applyAsInt(article))))
        .get();
    double seconds = seconds(start);
    pool.shutdown();
    System.out.printf(
        "%s: %.2f articles a second, %d relations, peak heap %d MB, resident %s%n",
        name, articles.size() / seconds, found.get(), peakHeap() >> 20, resident());
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  /** The most memory the process held, as Linux says; "unknown" elsewhere. */
  private static String resident() throws Exception {
    Path status = Path.of("/proc/self/status");
    return Files.isReadable(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
            .findFirst()
            .orElse("unknown")
        : "unknown";
  }

  /** The texts of a file of documents, strung together until each article has 500 words. */
  private static List<String> articles(Path documents, int number) throws Exception {
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(documents)) {
      Documents.readJsonLine(line, documents.toString(), issue -> {})
          .ifPresent(document -> texts.add(document.text()));
    }
    List<String> articles = new ArrayList<>();
    int next = 0;
    while (articles.size() < number) {
      StringBuilder article = new StringBuilder();
      while (article.toString().split("\\s+").length < WORDS) {
        article.append(texts.get(next++ % texts.size())).append("\n\n");
      }
      articles.add(article.toString());
    }
    return articles;
  }
}
