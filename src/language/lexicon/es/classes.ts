import type { GrammarClass } from '../../lexicon';
import { words } from '../../lexicon';
import { faulted, labels, praised, states } from './qualities';

const student = words(`
  estudiante estudiantes alumno alumna alumnos alumnas alumnado niño niña niños niñas chico chica chicos chicas muchacho
  muchacha muchachos muchachas grupo grupos pareja parejas equipo equipos clase ellos ellas mesa mesas compañeros
  compañeras jóvenes joven adolescentes aprendices curso pequeños pequeñas nenes nenas chavales
`);

const teacher = words(`
  profesor profesora profesores profesoras profe maestro maestra maestros maestras docente docentes él ella usted tú vos
  colega colegas
`);

const teaching = words(`
  clase clases lección lecciones sesión sesiones explicación explicaciones instrucción instrucciones consigna consignas
  indicaciones pregunta preguntas manejo gestión ritmo transición transiciones rutina rutinas modelado retroalimentación
  devolución discusión debate actividad actividades tarea tareas inicio cierre apertura comienzo final desarrollo
  planificación plan uso trabajo esfuerzo participación comportamiento conducta ambiente clima relación presentación
  demostración andamiaje apoyo estructura organización preparación ejemplo ejemplos recursos materiales objetivo objetivos
  estrategia estrategias dinámica dinámicas respuesta respuestas enseñanza metodología voz tono energía comunicación
  colaboración interacción interacciones disciplina control desempeño enfoque parte momento aula labor rapport conducción
  propuesta secuencia evaluación lectura técnica técnicas
`);

/** All forms of an adjective are found by its class: the endings of gender and number are few. */
function forms(list: readonly string[]): readonly string[] {
  return list
    .filter((word) => !word.includes('_'))
    .map((word) => word.replace(/~.*/, ''))
    .flatMap((word) => {
      if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((ending) => word.slice(0, -1) + ending);
      return [word, word.endsWith('e') ? `${word}s` : `${word}es`];
    });
}

export const classes: Readonly<Record<GrammarClass, readonly string[]>> & Readonly<Record<string, readonly string[]>> =
  {
    student,
    teacher,
    teaching,
    person: [...student, ...teacher, ...words('todos todas alguien nadie madre padre padres quienes quien')],
    title: words('sr sra srta señor señora señorita don doña'),
    be: words(`
      ser es son fue fueron era eran será serán sea sean siendo sido soy eres somos estar está están estuvo estuvieron
      estaba estaban estoy estás estamos esté estén parece parecen parecía parecían pareció parecieron resulta resultó
      resultaron queda quedó quedaron siente sienten sentía sentían sintió sintieron veía veían ve ven mostró mostraron
      muestra muestran mostraba mostraban mantiene mantuvo mantuvieron sigue siguen siguió siguieron
    `),
    act: words('salió salieron llegó llegaron terminó terminaron'),
    aux: words('ha han había habían he hemos haya hayan puede pueden podía podían va van iba iban hay hubo'),
    very: words(`
      muy tan más menos bastante realmente sumamente demasiado súper super totalmente completamente altamente
      extremadamente increíblemente particularmente especialmente verdaderamente claramente poco
    `),
    mod: words(
      'un una unos unas algo muy tan más menos bastante poco siempre casi todo todos todas también todavía aún no',
    ),
    det: words(`
      el la los las un una unos unas este esta estos estas ese esa esos esas mi mis tu tus su sus nuestro nuestra nuestros
      nuestras lo
    `),
    who: words('mi mis tu tus su sus nuestro nuestra nuestros nuestras'),
    prep: words(`
      de del a al en con por para sin sobre entre desde hasta hacia según durante tras ante bajo contra mediante como
      cuando mientras
    `),
    part: words('de del'),
    ending: words('hoy ahora aquí allí ayer siempre'),
    join: words('y e o u ni pero aunque sino'),
    neg: words('no nunca jamás ni sin tampoco'),
    make: words('hizo hace hicieron hacen volvió mantuvo dejó vuelve encontré'),
    material: words(`
      cartel video vídeo diapositiva diapositivas hoja guía texto juego canción historia ficha fichas rúbrica libro sala
      laboratorio tema contenido ejercicio ejercicios proyecto dibujo cuento
    `),
    it: words('esto eso ello todo lo'),
    quality: forms([...Object.values(praised).flat(), ...Object.values(faulted).flat(), ...labels]),
    state: forms(states),
  };
