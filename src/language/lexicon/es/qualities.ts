import { words } from '../../lexicon';

/** Words that judge, as in the English lexicon: `plain` ones wherever they stand, the others where they are said of a lesson. */
export const praised = {
  plain: words(`
    excelente~a estupendo~a magnífico~a maravilloso~a fantástico~a increíble~a impresionante~a genial~a espectacular~a
    sobresaliente~a extraordinario~a fenomenal~a precioso~a brillante~a perfecto~a impecable~a ejemplar~a admirable~a
    fabuloso~a espléndido~a inmejorable~a buenísimo~a excepcional~a memorable~a inolvidable~a encantador~a formidable~a
    magistral~a bárbaro~a chévere~a lindísimo~a
  `),
  verdicts: words(`
    bueno~a buen efectivo~a eficaz~a interesante~a atractivo~a motivador~a exitoso~a productivo~a significativo~a
    creativo~a adecuado~a apropiado~a útil~a valioso~a dinámico~a entretenido~a divertido~a ameno~a enriquecedor~a
    inspirador~a estimulante~a acertado~a oportuno~a pertinente~a coherente~a profesional~a acogedor~a respetuoso~a
    positivo~a organizado~a estructurado~a provechoso~a un_éxito una_maravilla
  `),
  twoLives: words(`
    claro~a sólido~a rico~a profundo~a fluido~a cálido~a ágil~a fuerte~a bello~a lindo~a bonito~a firme~a sano~a
  `),
};

export const faulted = {
  plain: words(`
    pésimo~a terrible~a horrible~a espantoso~a caótico~a desastroso~a deficiente~a mediocre~a lamentable~a
    desorganizado~a desordenado~a decepcionante~a inadecuado~a inaceptable~a inapropiado~a ineficaz~a monótono~a
    incompetente~a improvisado~a vergonzoso~a penoso~a fatal insuficiente~a insatisfactorio~a malísimo~a
  `),
  verdicts: words(`
    malo~a mal aburrido~a confuso~a pesado~a repetitivo~a superficial~a tedioso~a innecesario~a apresurado~a
    precipitado~a desmotivador~a negativo~a incoherente~a un_desastre un_caos un_fracaso una_pérdida_de_tiempo
    demasiado_largo~a demasiado_lento~a demasiado_rápido~a demasiado_fácil~a demasiado_difícil~a poco_claro~a
    poco_útil~a poco_efectivo~a
  `),
  twoLives: words(`
    pobre~a débil~a flojo~a lento~a plano~a seco~a
  `),
};

export const states = words(`
  aburrido~a motivado~a desmotivado~a confundido~a comprometido~a entusiasmado~a frustrado~a ansioso~a nervioso~a
  distraído~a atento~a interesado~a desinteresado~a feliz~a contento~a triste~a enojado~a enfadado~a cansado~a inquieto~a
  curioso~a seguro~a inseguro~a orgulloso~a asustado~a preocupado~a sorprendido~a emocionado~a angustiado~a molesto~a
  perdido~a concentrado~a involucrado~a ilusionado~a animado~a desanimado~a tranquilo~a estresado~a abrumado~a
  avergonzado~a encantado~a fascinado~a disperso~a
`);

export const labels = words(`
  flojo~a perezoso~a vago~a holgazán~a travieso~a malcriado~a maleducado~a irrespetuoso~a desobediente~a inteligente~a
  listo~a talentoso~a superdotado~a brillante~a tímido~a inmaduro~a conflictivo~a problemático~a agresivo~a violento~a
  grosero~a hiperactivo~a rebelde~a difícil~a capaz~a incapaz~a lento~a torpe~a tonto~a caprichoso~a mimado~a amable~a
  responsable~a irresponsable~a aplicado~a trabajador~a resistente~a terco~a egoísta~a
`);
