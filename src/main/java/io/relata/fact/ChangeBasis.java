package io.relata.fact;

/** What a change in per cent is measured against. */
public enum ChangeBasis {
  YEAR_OVER_YEAR,
  QUARTER_OVER_QUARTER,
  MONTH_OVER_MONTH,
  /** the text does not say */
  UNSTATED
}
