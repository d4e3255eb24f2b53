package io.relata.extract.parse.model;

import it.unimi.dsi.fastutil.objects.AbstractObject2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.ObjectSet;

/** The features of one template and their columns, as NLP4J asks for them: lookups only. */
final class Features extends AbstractObject2IntMap<String> {
  private final Hashes columns;

  Features(Object2IntMap<String> columns) {
    this.columns = new Hashes(columns);
  }

  @Override
  public int getInt(Object feature) {
    return columns.find((String) feature);
  }

  @Override
  public Integer getOrDefault(Object feature, Integer missing) {
    int column = getInt(feature);
    return column < 0 ? missing : Integer.valueOf(column);
  }

  @Override
  public int size() {
    return columns.size();
  }

  @Override
  public ObjectSet<Entry<String>> object2IntEntrySet() {
    throw new UnsupportedOperationException("the features themselves are not kept");
  }
}
