/** The colours of a theme. Text has a contrast of 4.5 to 1 with the surface, every sign of 3 to 1 with what it lies on;
 * but weekends, which the Mondays on the scale tell as well, are only tinted. */
export interface Palette {
  readonly surface: string;
  readonly ink: string;
  readonly quiet: string;
  /** Thin lines that part rows and weeks, and carry no meaning. */
  readonly hairline: string;
  readonly weekend: string;
  readonly holiday: string;
  readonly bar: string;
  readonly stroke: string;
  readonly done: string;
  readonly late: string;
  readonly overdue: string;
  readonly "due-today": string;
  readonly upcoming: string;
  readonly "as-of": string;
}

export const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    surface: "#ffffff",
    ink: "#0b0c0c",
    quiet: "#4c5558",
    hairline: "#dde1e4",
    weekend: "#e8ebef",
    holiday: "#5c6670",
    bar: "#6787ad",
    stroke: "#4a5a6a",
    done: "#00642f",
    late: "#99400a",
    overdue: "#b10e1e",
    "due-today": "#6f4a00",
    upcoming: "#1a5794",
    "as-of": "#5a2a9c",
  },
  dark: {
    surface: "#14181c",
    ink: "#f3f5f7",
    quiet: "#b6c0c9",
    hairline: "#2c343c",
    weekend: "#262e36",
    holiday: "#93a0ac",
    bar: "#6b8db5",
    stroke: "#aab6c2",
    done: "#5fd08f",
    late: "#ffad66",
    overdue: "#ff9090",
    "due-today": "#ffd24d",
    upcoming: "#8cc0f8",
    "as-of": "#cbb6ff",
  },
};
