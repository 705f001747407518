import { lines } from '../../lexicon';

/** Terms of education, school subjects and everyday Spanish that are never flagged. */
export const fixedTerms = lines(`
  # education
  buenas prácticas
  buena práctica docente
  evaluación formativa|sumativa
  evaluación de desempeño
  gestión|manejo del aula
  aprendizaje cooperativo|significativo|profundo|activo
  mentalidad de_crecimiento
  criterios de_éxito|logro
  bienestar
  altas capacidades
  necesidades educativas especiales
  educación especial|física|plástica
  refuerzo positivo|negativo
  disciplina positiva
  crianza positiva
  lectura profunda|silenciosa|comprensiva
  texto argumentativo|expositivo
  pregunta abierta|cerrada|frecuente
  preguntas abiertas|cerradas|frecuentes
  boleto|ticket de_salida
  buenos días
  buenas tardes|noches
  buen día|viaje|provecho|fin
  buena suerte|gente|parte|fe
  mal tiempo
  mala hierba|suerte
  de buena|mala gana
  # mathematics and science
  número|números perfecto|perfectos|positivo|positivos|negativo|negativos
  cuadrado|cubo perfecto
  cuadrados perfectos
  ángulo|ángulos recto|rectos|llano|plano
  la media aritmética
  media y mediana
  carga|cargas positiva|positivas|negativa|negativas
  polo positivo|negativo
  pendiente positiva|negativa
  ácido|ácidos débil|débiles|fuerte|fuertes
  base|bases débil|débiles|fuerte|fuertes
  fuerza|interacción débil|fuerte
  enlace|enlaces débil|débiles|fuerte|fuertes
  buen|mal conductor
  buenos|malos conductores
  estado sólido|excitado
  cuerpo|cuerpos sólido|sólidos|geométrico
  sólido~a amorfo~a
  prueba justa
  línea de_mejor_ajuste
  solución básica
  agua clara|limpia|profunda
  suelo pobre|rico
  suelos pobres|ricos
  rico|rica|ricos|ricas en
  sistema nervioso
  impulso nervioso
  espejo|superficie plano|plana
  pie plano
  gas noble|ideal|perfecto
  célula madre
  medio ambiente
  pared|superficie lisa
  # history, literature, language, arts
  gran depresión
  la gran muralla|guerra
  bienes y_servicios
  país|países rico|ricos|pobre|pobres|desarrollado|desarrollados
  países en_desarrollo
  los pobres
  los ricos
  ricos y pobres
  gente pobre|rica
  pobres y ricos
  pretérito perfecto|imperfecto|pluscuamperfecto
  verbo|verbos débil|fuerte|regular|irregular
  sílaba tónica|débil
  vocal|vocales fuerte|fuertes|débil|débiles|abierta|cerrada
  tiempo fuerte|débil
  héroe romántico
  el bueno el_feo_y_el_malo
  alfonso x_el_sabio
  bellas artes
  colores cálidos|fríos|claros|oscuros
  colores fuertes|vivos
  azul|verde|rojo|gris claro
  clara~n de_huevo
  # everyday Spanish
  hijo único
  hija única
  más bien
  si bien
  bien común
  bienes raíces
  o bien
  está bien
  por lo_menos {n}
  al menos {n}
  de una_vez
  siempre que
  siempre y_cuando
  fecha efectiva
  dinero en_efectivo
  en efectivo
  pago efectivo
  tarjeta|cara feliz|triste
  caras felices|tristes
  caso perdido
  objetos perdidos
  fruta|frutas seca|secas
  ley seca
  punto débil|fuerte
  caja fuerte
  plato fuerte
  texto plano
  fuego lento
  cámara lenta
  comida rápida
  luz débil|fuerte
  viento|vientos fuerte|fuertes|débil|débiles
  lluvia|lluvias fuerte|fuertes
  seguro social|escolar|médico
  estar seguro|segura
  lugar seguro
  todos los_días
  muchas gracias
  mucho gusto
  unos minutos después|antes
  unos segundos después|antes
  pocos minutos después|antes
`);
