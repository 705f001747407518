/** The guidance that rules rest on: principles, no quotations of any one book. */
export const sources = {
  camera: 'Registro descriptivo: escribe lo que habría grabado una cámara.',
  mind: 'Registro descriptivo: ni sentimientos, ni intenciones, ni rasgos; basta lo que se hizo o se dijo.',
  count: 'Registro descriptivo: contar, medir el tiempo y citar; ni cantidades sin contar ni absolutos.',
  evidence: 'Formación de observadores: primero la evidencia; un veredicto ya la interpreta.',
  liking: 'Devolución sin evaluación: el gusto personal enseña a actuar para quien observa.',
  choice: 'Acompañamiento entre iguales: decide quien enseña, así que no hay «debería».',
  label: 'Registro descriptivo: se describe la acción, no a la persona.',
  rating: 'Acompañamiento sin evaluación: las calificaciones no forman parte de él.',
  comparison: 'Acompañamiento sin evaluación: nadie se compara con nadie; se compara con el punto de partida.',
  question: 'Preguntas de acompañamiento: abiertas, con qué o cómo, sobre algo observable.',
  self: 'Práctica reflexiva: volver al hecho y describirlo antes de juzgarlo.',
} as const;
