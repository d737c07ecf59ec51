<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln adjudication</source>
        <comment>%Ln adjudications</comment>
        <translation>
            <numerusform>%Ln decisión</numerusform>
            <numerusform>%Ln decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotator</source>
        <comment>%Ln annotators</comment>
        <translation>
            <numerusform>%Ln anotador</numerusform>
            <numerusform>%Ln anotadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article</source>
        <comment>%Ln articles</comment>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article moved</source>
        <comment>%Ln articles moved</comment>
        <translation>
            <numerusform>%Ln artículo movido</numerusform>
            <numerusform>%Ln artículos movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article moved or removed</source>
        <comment>%Ln articles moved or removed</comment>
        <translation>
            <numerusform>%Ln artículo colocado</numerusform>
            <numerusform>%Ln artículos colocados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article put back</source>
        <comment>%Ln articles put back</comment>
        <translation>
            <numerusform>%Ln artículo recuperado</numerusform>
            <numerusform>%Ln artículos recuperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article removed</source>
        <comment>%Ln articles removed</comment>
        <translation>
            <numerusform>%Ln artículo quitado</numerusform>
            <numerusform>%Ln artículos quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup.</source>
        <comment>%Ln backups.</comment>
        <translation>
            <numerusform>%Ln copia de seguridad.</numerusform>
            <numerusform>%Ln copias de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected boundary</source>
        <comment>%Ln corrected boundaries</comment>
        <translation>
            <numerusform>%Ln límite de frase corregido</numerusform>
            <numerusform>%Ln límites de frase corregidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrected name or date</source>
        <comment>%Ln corrected names or dates</comment>
        <translation>
            <numerusform>%Ln nombre o fecha corregido</numerusform>
            <numerusform>%Ln nombres o fechas corregidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind</source>
        <comment>%Ln kinds</comment>
        <translation>
            <numerusform>%Ln tipo de texto</numerusform>
            <numerusform>%Ln tipos de texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label</source>
        <comment>%Ln labels</comment>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label reopened.</source>
        <comment>%Ln labels reopened.</comment>
        <translation>
            <numerusform>%Ln etiqueta reabierta.</numerusform>
            <numerusform>%Ln etiquetas reabiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line</source>
        <comment>%Ln lines</comment>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link</source>
        <comment>%Ln links</comment>
        <translation>
            <numerusform>%Ln enlace</numerusform>
            <numerusform>%Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute</source>
        <comment>%Ln minutes</comment>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character</source>
        <comment>%Ln more characters</comment>
        <translation>
            <numerusform>%Ln carácter más</numerusform>
            <numerusform>%Ln caracteres más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open disagreement</source>
        <comment>%Ln open disagreements</comment>
        <translation>
            <numerusform>%Ln desacuerdo abierto</numerusform>
            <numerusform>%Ln desacuerdos abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other sentence is a caption or page furniture</source>
        <comment>%Ln other sentences are captions or page furniture</comment>
        <translation>
            <numerusform>%Ln frase más es pie de foto o accesorio</numerusform>
            <numerusform>%Ln frases más son pies de foto o accesorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair</source>
        <comment>%Ln pairs</comment>
        <translation>
            <numerusform>%Ln par</numerusform>
            <numerusform>%Ln pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair saved: {path}</source>
        <comment>%Ln pairs saved: {path}</comment>
        <translation>
            <numerusform>%Ln par guardado: {path}</numerusform>
            <numerusform>%Ln pares guardados: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair says the same thing and has gold labels on both sides; the two labels agree.</source>
        <comment>%Ln pairs say the same thing and have gold labels on both sides; no two labels differ.</comment>
        <translation>
            <numerusform>%Ln par dice lo mismo y tiene etiquetas de oro en ambos lados; son iguales.</numerusform>
            <numerusform>%Ln pares dicen lo mismo y tienen etiquetas de oro en ambos lados; ninguno difiere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair that says the same thing</source>
        <comment>%Ln pairs that say the same thing</comment>
        <translation>
            <numerusform>%Ln par que dice lo mismo</numerusform>
            <numerusform>%Ln pares que dicen lo mismo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair: {label} in both</source>
        <comment>%Ln pairs: {label} in both</comment>
        <translation>
            <numerusform>%Ln par: {label} en ambos</numerusform>
            <numerusform>%Ln pares: {label} en ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair: {label} in {one}, {other_label} in {other}</source>
        <comment>%Ln pairs: {label} in {one}, {other_label} in {other}</comment>
        <translation>
            <numerusform>%Ln par: {label} en {one}, {other_label} en {other}</numerusform>
            <numerusform>%Ln pares: {label} en {one}, {other_label} en {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record written.</source>
        <comment>%Ln records written.</comment>
        <translation>
            <numerusform>%Ln registro escrito.</numerusform>
            <numerusform>%Ln registros escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reopened disagreement</source>
        <comment>%Ln reopened disagreements</comment>
        <translation>
            <numerusform>%Ln desacuerdo reabierto</numerusform>
            <numerusform>%Ln desacuerdos reabiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row</source>
        <comment>%Ln rows</comment>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence</source>
        <comment>%Ln sentences</comment>
        <translation>
            <numerusform>%Ln frase</numerusform>
            <numerusform>%Ln frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence found</source>
        <comment>%Ln sentences found</comment>
        <translation>
            <numerusform>%Ln frase encontrada</numerusform>
            <numerusform>%Ln frases encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence has gold.</source>
        <comment>%Ln sentences have gold.</comment>
        <translation>
            <numerusform>%Ln frase tiene oro.</numerusform>
            <numerusform>%Ln frases tienen oro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence of yours</source>
        <comment>%Ln sentences of yours</comment>
        <translation>
            <numerusform>%Ln frase suya</numerusform>
            <numerusform>%Ln frases suyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence that {name} labelled here has a later label of theirs there, which will count from then on.</source>
        <comment>%Ln sentences that {name} labelled here have a later label of theirs there, which will count from then on.</comment>
        <translation>
            <numerusform>%Ln frase que {name} etiquetó aquí tiene allí otra etiqueta posterior suya, que es la que contará.</numerusform>
            <numerusform>%Ln frases que {name} etiquetó aquí tienen allí otra etiqueta posterior suya, que es la que contará.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence that {name} labelled is divided differently on the other side: its label does not count for the sentences shown instead, which need labels of their own.</source>
        <comment>%Ln sentences that {name} labelled are divided differently on the other side: their labels do not count for the sentences shown instead, which need labels of their own.</comment>
        <translation>
            <numerusform>%Ln frase que {name} etiquetó está cortada de otro modo en el otro lado: la etiqueta no cuenta para lo que se muestra en su lugar, que hay que etiquetar.</numerusform>
            <numerusform>%Ln frases que {name} etiquetó están cortadas de otro modo en el otro lado: las etiquetas no cuentan para lo que se muestra en su lugar, que hay que etiquetar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence that {name} labelled there has a later label of theirs here, which still counts.</source>
        <comment>%Ln sentences that {name} labelled there have a later label of theirs here, which still counts.</comment>
        <translation>
            <numerusform>%Ln frase que {name} etiquetó allí tiene aquí otra etiqueta posterior suya, que sigue contando.</numerusform>
            <numerusform>%Ln frases que {name} etiquetó allí tienen aquí otra etiqueta posterior suya, que sigue contando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence to go</source>
        <comment>%Ln sentences to go</comment>
        <translation>
            <numerusform>falta %Ln frase</numerusform>
            <numerusform>faltan %Ln frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence to label</source>
        <comment>%Ln sentences to label</comment>
        <translation>
            <numerusform>%Ln frase por etiquetar</numerusform>
            <numerusform>%Ln frases por etiquetar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story</source>
        <comment>%Ln stories</comment>
        <translation>
            <numerusform>%Ln noticia</numerusform>
            <numerusform>%Ln noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant</source>
        <comment>%Ln variants</comment>
        <translation>
            <numerusform>%Ln versión</numerusform>
            <numerusform>%Ln versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote</source>
        <comment>%Ln votes</comment>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In its %Ln other article too</source>
        <comment>In its %Ln other articles too</comment>
        <translation>
            <numerusform>También en su otro artículo (%Ln)</numerusform>
            <numerusform>También en sus otros %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln sentence is copied</source>
        <comment>The text of %Ln sentences is copied</comment>
        <translation>
            <numerusform>El texto de %Ln frase está copiado</numerusform>
            <numerusform>El texto de %Ln frases está copiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are unsure about %Ln sentence.</source>
        <comment>You are unsure about %Ln sentences.</comment>
        <translation>
            <numerusform>Tiene duda en %Ln frase.</numerusform>
            <numerusform>Tiene duda en %Ln frases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} of %Ln sentence</source>
        <comment>{place} of %Ln sentences</comment>
        <translation>
            <numerusform>{place} de %Ln frase</numerusform>
            <numerusform>{place} de %Ln frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more line</source>
        <comment>… and %Ln more lines</comment>
        <translation>
            <numerusform>… y %Ln línea más</numerusform>
            <numerusform>… y %Ln líneas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more sentence</source>
        <comment>… and %Ln more sentences</comment>
        <translation>
            <numerusform>… y %Ln frase más</numerusform>
            <numerusform>… y %Ln frases más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Annotator</source>
        <translation>&amp;Acerca de Annotator</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias de &amp;seguridad…</translation>
    </message>
    <message>
        <source>&amp;Clear the label</source>
        <translation>&amp;Quitar la etiqueta</translation>
    </message>
    <message>
        <source>&amp;Correct names and dates…</source>
        <translation>Corregir nombres &amp;y fechas…</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Export a dataset…</source>
        <translation>&amp;Exportar un conjunto de datos…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find in the story</source>
        <translation>&amp;Buscar en la noticia</translation>
    </message>
    <message>
        <source>&amp;Follow the counterparts</source>
        <translation>&amp;Seguir a los equivalentes</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Go to story…</source>
        <translation>Ir a una noti&amp;cia…</translation>
    </message>
    <message>
        <source>&amp;Guideline…</source>
        <translation>&amp;Guía…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Hide the column</source>
        <translation>&amp;Ocultar la columna</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;Importar artículos…</translation>
    </message>
    <message>
        <source>&amp;Kind of text</source>
        <translation>&amp;Tipo de texto</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;Label page</source>
        <translation>Página &amp;Etiquetar</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>&amp;Etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Merge with the next</source>
        <translation>&amp;Unir con la siguiente</translation>
    </message>
    <message>
        <source>&amp;Merge workspaces…</source>
        <translation>&amp;Fusionar espacios de trabajo…</translation>
    </message>
    <message>
        <source>&amp;My next story</source>
        <translation>&amp;Mi siguiente noticia</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>Frase &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;People and stories…</source>
        <translation>&amp;Personas y noticias…</translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation>Frase &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Review page</source>
        <translation>Página &amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Send to an annotator…</source>
        <translation>En&amp;viar a un anotador…</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Split the sentence</source>
        <translation>Di&amp;vidir la frase</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>La del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>Con &amp;duda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>Tra&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Your sessions…</source>
        <translation>S&amp;us sesiones…</translation>
    </message>
    <message>
        <source>A&amp;rticles…</source>
        <translation>A&amp;rtículos…</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Todas las &amp;teclas</translation>
    </message>
    <message>
        <source>Ambiguous sentence</source>
        <translation>Frase ambigua</translation>
    </message>
    <message>
        <source>Back to the &amp;columns</source>
        <translation>&amp;Volver a las columnas</translation>
    </message>
    <message>
        <source>Change &amp;annotator…</source>
        <translation>Ca&amp;mbiar de anotador…</translation>
    </message>
    <message>
        <source>Co&amp;nsistency</source>
        <translation>&amp;Coherencia</translation>
    </message>
    <message>
        <source>Compare wit&amp;h the gold…</source>
        <translation>Comparar con el &amp;oro…</translation>
    </message>
    <message>
        <source>Con&amp;firm a copied label</source>
        <translation>Con&amp;firmar una etiqueta copiada</translation>
    </message>
    <message>
        <source>Cop&amp;y to the same sentence elsewhere</source>
        <translation>&amp;Copiar a las frases iguales</translation>
    </message>
    <message>
        <source>Copy the te&amp;xt</source>
        <translation>Copiar el te&amp;xto</translation>
    </message>
    <message>
        <source>Decide many…</source>
        <translation>Decidir muchos…</translation>
    </message>
    <message>
        <source>Decide: {label}</source>
        <translation>Decidir: {label}</translation>
    </message>
    <message>
        <source>Disa&amp;greements</source>
        <translation>&amp;Desacuerdos</translation>
    </message>
    <message>
        <source>Dr&amp;ift</source>
        <translation>Deri&amp;va</translation>
    </message>
    <message>
        <source>E&amp;xtend the selection up</source>
        <translation>Ampliar la selección hacia a&amp;rriba</translation>
    </message>
    <message>
        <source>Extend the selection &amp;down</source>
        <translation>Ampliar la selección hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>Feed&amp;back</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>From an a&amp;ddress…</source>
        <translation>Desde una &amp;dirección…</translation>
    </message>
    <message>
        <source>G&amp;uideline</source>
        <translation>Guí&amp;a</translation>
    </message>
    <message>
        <source>Gap in the guideline</source>
        <translation>Laguna en la guía</translation>
    </message>
    <message>
        <source>Go to the sentence on the Label page</source>
        <translation>A la frase en la página Etiquetar</translation>
    </message>
    <message>
        <source>Import &amp;labels…</source>
        <translation>Importar e&amp;tiquetas…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>L&amp;ink a counterpart</source>
        <translation>&amp;Enlazar un equivalente</translation>
    </message>
    <message>
        <source>Labels affected by a &amp;rule change…</source>
        <translation>Etiquetas que una &amp;regla cambiada puede afectar…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Light th&amp;eme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Mo&amp;ve the column right</source>
        <translation>Mover la columna a la derec&amp;ha</translation>
    </message>
    <message>
        <source>Move the column lef&amp;t</source>
        <translation>Mover la columna a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Next &amp;unlabelled</source>
        <translation>Siguiente sin &amp;etiqueta</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>Siguiente de la lista</translation>
    </message>
    <message>
        <source>Next s&amp;tory</source>
        <translation>&amp;Noticia siguiente</translation>
    </message>
    <message>
        <source>Normal text si&amp;ze</source>
        <translation>Tamaño normal del te&amp;xto</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Nota sobre la decisión</translation>
    </message>
    <message>
        <source>Paste te&amp;xt…</source>
        <translation>Pegar te&amp;xto…</translation>
    </message>
    <message>
        <source>Pra&amp;ctice…</source>
        <translation>Prá&amp;ctica…</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Anterior de la lista</translation>
    </message>
    <message>
        <source>Previous st&amp;ory</source>
        <translation>N&amp;oticia anterior</translation>
    </message>
    <message>
        <source>Previous unl&amp;abelled</source>
        <translation>Anterior sin e&amp;tiqueta</translation>
    </message>
    <message>
        <source>Re&amp;port page</source>
        <translation>Página &amp;Informe</translation>
    </message>
    <message>
        <source>Sentence menu</source>
        <translation>Menú de la frase</translation>
    </message>
    <message>
        <source>Show &amp;all columns</source>
        <translation>&amp;Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>Show the pa&amp;ce</source>
        <translation>Mostrar el ri&amp;tmo</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Descuido</translation>
    </message>
    <message>
        <source>St&amp;ories</source>
        <translation>&amp;Noticias</translation>
    </message>
    <message>
        <source>Syste&amp;m theme</source>
        <translation>Tema de&amp;l sistema</translation>
    </message>
    <message>
        <source>Then &amp;go to the next sentence</source>
        <translation>Después, a la siguiente f&amp;rase</translation>
    </message>
    <message>
        <source>Then across the count&amp;erparts</source>
        <translation>Después, &amp;por los equivalentes</translation>
    </message>
    <message>
        <source>Then go to the next un&amp;labelled</source>
        <translation>Después, a la siguiente &amp;sin etiqueta</translation>
    </message>
    <message>
        <source>Then s&amp;tay</source>
        <translation>Después, quedarse &amp;aquí</translation>
    </message>
    <message>
        <source>Unlink a counter&amp;part…</source>
        <translation>Desen&amp;lazar un equivalente…</translation>
    </message>
    <message>
        <source>Variant to the &amp;left</source>
        <translation>Versión de la &amp;izquierda</translation>
    </message>
    <message>
        <source>Variant to the &amp;right</source>
        <translation>Versión de la &amp;derecha</translation>
    </message>
    <message>
        <source>Votes without names</source>
        <translation>Votos sin nombres</translation>
    </message>
    <message>
        <source>What happened last &amp;time…</source>
        <translation>Qué pasó la última &amp;vez…</translation>
    </message>
    <message>
        <source>Wrong boundary</source>
        <translation>Límite de frase erróneo</translation>
    </message>
    <message>
        <source>add, rename, recolour, order and retire labels; templates</source>
        <translation>añadir, renombrar, colorear, ordenar y retirar etiquetas; plantillas</translation>
    </message>
    <message>
        <source>after a story, see where decisions differ from your labels, and why</source>
        <translation>tras una noticia, ver dónde difieren las decisiones de sus etiquetas y por qué</translation>
    </message>
    <message>
        <source>assign stories, give roles, hide outlets</source>
        <translation>asignar noticias, dar roles, ocultar medios</translation>
    </message>
    <message>
        <source>choose stories for newcomers to practise on, see results</source>
        <translation>elegir noticias para que practiquen los nuevos, ver resultados</translation>
    </message>
    <message>
        <source>compare your labels for a practice story with its gold</source>
        <translation>comparar sus etiquetas de una noticia de práctica con su oro</translation>
    </message>
    <message>
        <source>confirm a copied label, so that it counts</source>
        <translation>confirmar una etiqueta copiada para que cuente</translation>
    </message>
    <message>
        <source>copy the label to unlabelled counterparts that are the same; the copies count once confirmed</source>
        <translation>copiar la etiqueta a los equivalentes iguales sin etiqueta; cuenta cuando se confirma</translation>
    </message>
    <message>
        <source>copy what the sentence says</source>
        <translation>copiar lo que dice la frase</translation>
    </message>
    <message>
        <source>correct the article&apos;s outlet, headline, date or address, or the story&apos;s title</source>
        <translation>corregir el medio, el titular, la fecha o la dirección del artículo, o el título de la noticia</translation>
    </message>
    <message>
        <source>correct the kind of the text: body, headline, caption, furniture</source>
        <translation>corregir el tipo de texto: cuerpo, titular, pie de foto, accesorio</translation>
    </message>
    <message>
        <source>decide for {label} and move on</source>
        <translation>decidir por «{label}» y seguir</translation>
    </message>
    <message>
        <source>decide many by a rule, after a preview</source>
        <translation>decidir muchos según una regla, con vista previa</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>find words, or only certain sentences</source>
        <translation>buscar palabras o solo ciertas frases</translation>
    </message>
    <message>
        <source>go to the counterpart on the left, or else to the same line</source>
        <translation>al equivalente de la izquierda o, si no, a la misma línea</translation>
    </message>
    <message>
        <source>go to the counterpart on the right, or else to the same line</source>
        <translation>al equivalente de la derecha o, si no, a la misma línea</translation>
    </message>
    <message>
        <source>go to the list of stories</source>
        <translation>a la lista de noticias</translation>
    </message>
    <message>
        <source>go to the next sentence found</source>
        <translation>a la siguiente frase encontrada</translation>
    </message>
    <message>
        <source>go to the next story that is yours to label</source>
        <translation>a la siguiente noticia que le toca etiquetar</translation>
    </message>
    <message>
        <source>go to the previous sentence found</source>
        <translation>a la anterior frase encontrada</translation>
    </message>
    <message>
        <source>how the program ended last time, if it did not close properly</source>
        <translation>cómo terminó el programa la última vez, si no se cerró bien</translation>
    </message>
    <message>
        <source>import a folder as a story, a folder of folders as stories</source>
        <translation>importar una carpeta como noticia, una carpeta de carpetas como noticias</translation>
    </message>
    <message>
        <source>import a page from the web</source>
        <translation>importar una página de la web</translation>
    </message>
    <message>
        <source>import an article from the clipboard</source>
        <translation>importar un artículo del portapapeles</translation>
    </message>
    <message>
        <source>import files as variants of one story</source>
        <translation>importar archivos como versiones de una noticia</translation>
    </message>
    <message>
        <source>import labels that were made elsewhere</source>
        <translation>importar etiquetas hechas en otra parte</translation>
    </message>
    <message>
        <source>in the columns</source>
        <translation>en las columnas</translation>
    </message>
    <message>
        <source>in the list of disagreements</source>
        <translation>en la lista de desacuerdos</translation>
    </message>
    <message>
        <source>in the lists of the Review page</source>
        <translation>en las listas de la página Revisión</translation>
    </message>
    <message>
        <source>label a statement in every variant, then go to the next statement</source>
        <translation>etiquetar una afirmación en todas las versiones y pasar a la siguiente</translation>
    </message>
    <message>
        <source>label as {label} and move on</source>
        <translation>etiquetar como «{label}» y seguir</translation>
    </message>
    <message>
        <source>link two sentences of different variants: press it on one, then the other</source>
        <translation>enlazar dos frases de versiones distintas: pulsar en una y luego en la otra</translation>
    </message>
    <message>
        <source>list labels given under an earlier guideline, and reopen them</source>
        <translation>ver las etiquetas dadas con una guía anterior, reabrirlas</translation>
    </message>
    <message>
        <source>list the backups, make one, restore one</source>
        <translation>ver las copias de seguridad, hacer una, restaurar una</translation>
    </message>
    <message>
        <source>make the other columns follow the current sentence, or stay</source>
        <translation>las otras columnas siguen a la frase actual o se quedan</translation>
    </message>
    <message>
        <source>mark as unsure, or take the mark away</source>
        <translation>marcar como insegura o quitar la marca</translation>
    </message>
    <message>
        <source>merge other workspaces into this one</source>
        <translation>incorporar lo que tienen otros espacios de trabajo</translation>
    </message>
    <message>
        <source>merge the sentence with the next one of its paragraph</source>
        <translation>unir la frase con la siguiente de su párrafo</translation>
    </message>
    <message>
        <source>move an article to another story, remove it, put it back</source>
        <translation>mover un artículo a otra noticia, quitarlo, recuperarlo</translation>
    </message>
    <message>
        <source>read the manual, which comes with the program</source>
        <translation>leer el manual que viene con el programa</translation>
    </message>
    <message>
        <source>read, change and compare versions of the guideline</source>
        <translation>leer, cambiar y comparar versiones de la guía</translation>
    </message>
    <message>
        <source>redo what was undone</source>
        <translation>volver a hacer lo deshecho</translation>
    </message>
    <message>
        <source>review where an annotator gave counterparts different labels</source>
        <translation>revisar dónde un anotador etiqueta distinto lo que dice lo mismo</translation>
    </message>
    <message>
        <source>review where annotators differ</source>
        <translation>revisar dónde discrepan los anotadores</translation>
    </message>
    <message>
        <source>review where outlets differ: a quote here, a fact there</source>
        <translation>revisar dónde difieren los medios: aquí una cita, allí un hecho</translation>
    </message>
    <message>
        <source>show labels a minute, not counting time away</source>
        <translation>mostrar etiquetas por minuto, sin contar las pausas</translation>
    </message>
    <message>
        <source>show or hide the list of stories, for wider columns</source>
        <translation>mostrar u ocultar la lista de noticias, para tener columnas más anchas</translation>
    </message>
    <message>
        <source>show or hide what each label means, with examples</source>
        <translation>mostrar u ocultar qué significa cada etiqueta, con ejemplos</translation>
    </message>
    <message>
        <source>show or hide your steps: go to one, or undo back to it</source>
        <translation>mostrar u ocultar sus pasos: ir allí o volver hasta allí</translation>
    </message>
    <message>
        <source>show the votes with or without names</source>
        <translation>mostrar los votos con o sin nombres</translation>
    </message>
    <message>
        <source>show the window in English</source>
        <translation>la ventana en inglés</translation>
    </message>
    <message>
        <source>show the window in German</source>
        <translation>la ventana en alemán</translation>
    </message>
    <message>
        <source>show the window in Spanish</source>
        <translation>la ventana en español</translation>
    </message>
    <message>
        <source>show the window in the system&apos;s language</source>
        <translation>la ventana en el idioma del sistema</translation>
    </message>
    <message>
        <source>show what can be done with the sentence, as the Menu key and a right click do</source>
        <translation>mostrar lo que se puede hacer con la frase, como también la tecla de menú y un clic derecho</translation>
    </message>
    <message>
        <source>split the sentence: ← and → choose the gap, Enter splits, Esc cancels</source>
        <translation>dividir la frase: ← y → eligen el hueco, Intro divide, Esc cancela</translation>
    </message>
    <message>
        <source>the reason: somebody made a slip</source>
        <translation>el motivo: alguien se equivocó</translation>
    </message>
    <message>
        <source>the reason: the guideline has a gap</source>
        <translation>el motivo: la guía tiene una laguna</translation>
    </message>
    <message>
        <source>the reason: the sentence boundary is wrong</source>
        <translation>el motivo: la frase está mal cortada</translation>
    </message>
    <message>
        <source>the reason: the sentence is ambiguous</source>
        <translation>el motivo: la frase es ambigua</translation>
    </message>
    <message>
        <source>undo, without limit, across stories and restarts</source>
        <translation>deshacer, sin límite, entre noticias y reinicios</translation>
    </message>
    <message>
        <source>unlink a counterpart from the sentence</source>
        <translation>desenlazar de la frase un equivalente</translation>
    </message>
    <message>
        <source>write a note on the decision; Enter goes back to the list</source>
        <translation>escribir una nota sobre la decisión; Intro vuelve a la lista</translation>
    </message>
    <message>
        <source>write a note on the sentence</source>
        <translation>escribir una nota sobre la frase</translation>
    </message>
    <message>
        <source>write a workspace for somebody to label</source>
        <translation>guardar un espacio de trabajo para que alguien lo etiquete</translation>
    </message>
    <message>
        <source>write the labels to a file</source>
        <translation>guardar las etiquetas en un archivo</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Earlier labels are in the backups, up to the latest one.</source>
        <translation>Lo que se etiquetó hasta la última copia de seguridad está en las copias.</translation>
    </message>
    <message>
        <source>Everything labelled so far is saved.</source>
        <translation>Todo lo etiquetado hasta ahora está guardado.</translation>
    </message>
    <message>
        <source>Everything shown as labelled is saved.</source>
        <translation>Todo lo que se mostró como etiquetado está guardado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything labelled is saved.</source>
        <translation>No se cambió nada. Todo lo etiquetado está guardado.</translation>
    </message>
    <message>
        <source>Nothing was changed. You can still read, compare and export.</source>
        <translation>No se cambió nada. Puede seguir leyendo, comparando y exportando.</translation>
    </message>
    <message>
        <source>Your labels are as they were before.</source>
        <translation>Sus etiquetas no han cambiado.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>&amp;Add labels that are not here</source>
        <translation>&amp;Añadir las etiquetas que faltan aquí</translation>
    </message>
    <message>
        <source>&amp;All stories that are theirs to label</source>
        <translation>&amp;Todas las noticias que le toca etiquetar</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Keep the split of</source>
        <translation>Co&amp;nservar las partes de</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>&amp;Hacer una ahora</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>&amp;Minimum votes</source>
        <translation>Votos míni&amp;mos</translation>
    </message>
    <message>
        <source>&amp;Offsets count</source>
        <translation>Los &amp;offsets cuentan</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirlo</translation>
    </message>
    <message>
        <source>&amp;Other folder…</source>
        <translation>&amp;Otra carpeta…</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>&amp;Pseudonyms for annotators</source>
        <translation>&amp;Seudónimos para los anotadores</translation>
    </message>
    <message>
        <source>&amp;Put it there</source>
        <translation>&amp;Ponerla ahí</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
    </message>
    <message>
        <source>&amp;Rescue into a new file…</source>
        <translation>&amp;Rescatar en un archivo nuevo…</translation>
    </message>
    <message>
        <source>&amp;Restore into a new file…</source>
        <translation>&amp;Restaurar en un archivo nuevo…</translation>
    </message>
    <message>
        <source>&amp;Shares</source>
        <translation>Proporc&amp;iones</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Quedarse aquí</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Noticia</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>A backup may hold more than what can be rescued; look there too.</source>
        <translation>Una copia de seguridad puede tener más de lo que se puede rescatar; mire también allí.</translation>
    </message>
    <message>
        <source>A copy could not be made either. {error}</source>
        <translation>Tampoco se pudo hacer una copia. {error}</translation>
    </message>
    <message>
        <source>A file with these stories and this person&apos;s own labels, but nobody else&apos;s. Merge it when it comes back.</source>
        <translation>Un archivo con estas noticias y las etiquetas de esta persona; las de los demás no van. Lo que vuelva se fusiona.</translation>
    </message>
    <message>
        <source>A merge adds and never overwrites, but it can&apos;t be undone, and neither can saying that two people are the same.</source>
        <translation>Fusionar añade y nunca sobrescribe, pero no se puede deshacer, ni tampoco que dos sean la misma persona.</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Una noticia nueva</translation>
    </message>
    <message>
        <source>Add the counterparts</source>
        <translation>Añadir los equivalentes</translation>
    </message>
    <message>
        <source>Add the sentences before and after</source>
        <translation>Añadir las frases anterior y siguiente</translation>
    </message>
    <message>
        <source>Add the statement</source>
        <translation>Añadir la afirmación</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All labels bel&amp;ong to</source>
        <translation>Todas las etiquetas son d&amp;e</translation>
    </message>
    <message>
        <source>Also copied labels that nobody has &amp;confirmed</source>
        <translation>También las etiquetas copiadas sin &amp;confirmar</translation>
    </message>
    <message>
        <source>Also sentences labelled &amp;exclude</source>
        <translation>También las frases etiquetadas como &amp;exclude</translation>
    </message>
    <message>
        <source>Annotators of the file</source>
        <translation>Anotadores del archivo</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation>Artículos ({endings})</translation>
    </message>
    <message>
        <source>Back up automatically when the window &amp;is idle</source>
        <translation>Hacer copias automáticamente cuando la ventana e&amp;stá inactiva</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups of this workspace, the latest first</source>
        <translation>Copias de seguridad de este espacio de trabajo, la más reciente primero</translation>
    </message>
    <message>
        <source>Beside the &amp;workspace</source>
        <translation>&amp;Junto al espacio de trabajo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose the earlier dataset</source>
        <translation>Elegir el conjunto de datos anterior</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>CoNLL style (.conll)</source>
        <translation>Estilo CoNLL (.conll)</translation>
    </message>
    <message>
        <source>Code points, as in Python</source>
        <translation>Puntos de código, como en Python</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Estimated labels (Dawid and Skene)</source>
        <translation>Etiquetas estimadas (Dawid y Skene)</translation>
    </message>
    <message>
        <source>Every annotator&apos;s labels, one record each</source>
        <translation>Las etiquetas de cada anotador, un registro cada una</translation>
    </message>
    <message>
        <source>Everything that was saved is also in {path}, which is open now.</source>
        <translation>Todo lo guardado está también en {path}, que está abierto ahora.</translation>
    </message>
    <message>
        <source>Export a dataset</source>
        <translation>Exportar un conjunto de datos</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivo:</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Carpeta: {folder}</translation>
    </message>
    <message>
        <source>Gold labels: adjudicated only</source>
        <translation>Etiquetas de oro: solo las decididas</translation>
    </message>
    <message>
        <source>Gold labels: adjudicated or unanimous</source>
        <translation>Etiquetas de oro: decididas o unánimes</translation>
    </message>
    <message>
        <source>Gold labels: adjudicated, unanimous or majority</source>
        <translation>Etiquetas de oro: decididas, unánimes o por mayoría</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Here already: {count}.</source>
        <translation>Ya estaban aquí: {count}.</translation>
    </message>
    <message>
        <source>Here and there</source>
        <translation>Aquí y allí</translation>
    </message>
    <message>
        <source>Hugging Face dataset (folder)</source>
        <translation>Conjunto de datos de Hugging Face (carpeta)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>Import articles as variants of one story</source>
        <translation>Importar artículos como versiones de una noticia</translation>
    </message>
    <message>
        <source>Import from an address</source>
        <translation>Importar desde una dirección</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <source>Importing articles…</source>
        <translation>Importando artículos…</translation>
    </message>
    <message>
        <source>Importing labels…</source>
        <translation>Importando etiquetas…</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Is it the same {name}?</source>
        <translation>¿Es la misma persona: {name}?</translation>
    </message>
    <message>
        <source>Is {other} the same as {name}?</source>
        <translation>¿Es {other} la misma persona que {name}?</translation>
    </message>
    <message>
        <source>It holds {articles}, {sentences} and {labels}.</source>
        <translation>Contiene {articles}, {sentences} y {labels}.</translation>
    </message>
    <message>
        <source>It may belong to “{likely}”.</source>
        <translation>Puede ser de «{likely}».</translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>Label Studio (.json)</source>
        <translation>Label Studio (.json)</translation>
    </message>
    <message>
        <source>Label in the file</source>
        <translation>Etiqueta en el archivo</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels (*.jsonl *.json *.csv *.tsv *.xlsx *.parquet *.conll *.ann)</source>
        <translation>Etiquetas (*.jsonl *.json *.csv *.tsv *.xlsx *.parquet *.conll *.ann)</translation>
    </message>
    <message>
        <source>Labels in the file that are not in this workspace</source>
        <translation>Etiquetas del archivo que no están aquí</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Left out, {count} of {lines}:</source>
        <translation>Omitidas, {count} de {lines}:</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Make a &amp;backup first</source>
        <translation>Hacer antes una copia de &amp;seguridad</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Haciendo una copia de seguridad…</translation>
    </message>
    <message>
        <source>Merge workspaces</source>
        <translation>Fusionar espacios de trabajo</translation>
    </message>
    <message>
        <source>Merge workspaces into this one</source>
        <translation>Fusionar espacios de trabajo en este</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusionando…</translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>Nombre de la carpeta:</translation>
    </message>
    <message>
        <source>New annotators: {names}.</source>
        <translation>Anotadores nuevos: {names}.</translation>
    </message>
    <message>
        <source>New labels: {names}.</source>
        <translation>Etiquetas nuevas: {names}.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>No backup could be made. {error}</source>
        <translation>No se pudo hacer ninguna copia de seguridad. {error}</translation>
    </message>
    <message>
        <source>Not a label here: {name}, {lines}.</source>
        <translation>No es una etiqueta aquí: {name}, {lines}.</translation>
    </message>
    <message>
        <source>Notes about the files</source>
        <translation>Avisos sobre los archivos</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>Que se sepa, no falta nada.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>One address per line. Only these pages are fetched, once, when you press Preview: no pictures, no links. Everything is stored on this machine.</source>
        <translation>Una dirección por línea. Solo se descargan estas páginas, una vez, al pulsar Vista previa: ni imágenes ni enlaces. Todo se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Only the first articles are shown; all of them would be imported.</source>
        <translation>Aquí solo se ven los primeros artículos; se importarían todos.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Outlet of the chosen variant</source>
        <translation>Medio de la versión elegida</translation>
    </message>
    <message>
        <source>Parquet (.parquet)</source>
        <translation>Parquet (.parquet)</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Pegar un artículo</translation>
    </message>
    <message>
        <source>Paste the article as it should be labelled. An empty line ends a paragraph; you will be asked for the outlet and the story next.</source>
        <translation>El artículo tal como se va a etiquetar. Una línea vacía termina un párrafo; el medio y la noticia se preguntan después.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People who may be the same here and there</source>
        <translation>Quién puede ser la misma persona aquí y allí</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija, por favor</translation>
    </message>
    <message>
        <source>Prodigy (.jsonl)</source>
        <translation>Prodigy (.jsonl)</translation>
    </message>
    <message>
        <source>Reading articles…</source>
        <translation>Leyendo artículos…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Reading workspaces…</source>
        <translation>Leyendo espacios de trabajo…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Repeated by a later line: {count}.</source>
        <translation>Repetidas por una línea posterior: {count}.</translation>
    </message>
    <message>
        <source>Replacing another label by the same annotator: {count}.</source>
        <translation>En lugar de otra etiqueta del mismo anotador: {count}.</translation>
    </message>
    <message>
        <source>Rescue into a new file</source>
        <translation>Rescatar en un archivo nuevo</translation>
    </message>
    <message>
        <source>Rescued into {path}, which is open now.</source>
        <translation>Rescatado en {path}, que está abierto ahora.</translation>
    </message>
    <message>
        <source>Rescuing…</source>
        <translation>Rescatando…</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Restaurar en un archivo nuevo</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Semilla de la división</translation>
    </message>
    <message>
        <source>Send to an annotator</source>
        <translation>Enviar a un anotador</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Shares of train, dev and test</source>
        <translation>Proporciones de train, dev y test</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Soft labels: the shares of votes</source>
        <translation>Etiquetas blandas: las proporciones de votos</translation>
    </message>
    <message>
        <source>Split into train, dev and &amp;test</source>
        <translation>&amp;Dividir en train, dev y test</translation>
    </message>
    <message>
        <source>Stopped partway: what was merged is sound; merge the file again for the rest.</source>
        <translation>Se detuvo a medio camino: lo que llegó está bien; para el resto, fusione el archivo otra vez.</translation>
    </message>
    <message>
        <source>Stopped with {labels} left; import the file again for the rest.</source>
        <translation>Se detuvo; quedan pendientes: {labels}. Importe el archivo otra vez para el resto.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Stories that share a variant become one, under the first title: {titles}.</source>
        <translation>Las noticias que comparten una versión pasan a ser una, con el primer título: {titles}.</translation>
    </message>
    <message>
        <source>Stories to send</source>
        <translation>Noticias para enviar</translation>
    </message>
    <message>
        <source>Story and variants</source>
        <translation>Noticia y versiones</translation>
    </message>
    <message>
        <source>Table (.csv)</source>
        <translation>Tabla (.csv)</translation>
    </message>
    <message>
        <source>Table (.tsv)</source>
        <translation>Tabla (.tsv)</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>La copia de seguridad se restauró.</translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation>La orden que hace lo mismo</translation>
    </message>
    <message>
        <source>The earlier dataset</source>
        <translation>El conjunto de datos anterior</translation>
    </message>
    <message>
        <source>The earlier dataset whose split is kept</source>
        <translation>El conjunto de datos anterior cuyas partes se conservan</translation>
    </message>
    <message>
        <source>The first records</source>
        <translation>Los primeros registros</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>The sentences of the chosen variant</source>
        <translation>Las frases de la versión elegida</translation>
    </message>
    <message>
        <source>The story that the variants go to</source>
        <translation>La noticia a la que van las versiones</translation>
    </message>
    <message>
        <source>The title of the new story</source>
        <translation>El título de la nueva noticia</translation>
    </message>
    <message>
        <source>The whole list is in the details.</source>
        <translation>La lista completa está en los detalles.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay copias de seguridad.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>Two people with one name</source>
        <translation>Dos personas con un mismo nombre</translation>
    </message>
    <message>
        <source>UTF-16 units, as in JavaScript and Java</source>
        <translation>Unidades UTF-16, como en JavaScript y Java</translation>
    </message>
    <message>
        <source>UTF-8 bytes</source>
        <translation>Bytes de UTF-8</translation>
    </message>
    <message>
        <source>Unsure labels are &amp;votes</source>
        <translation>Las etiquetas con duda son &amp;votos</translation>
    </message>
    <message>
        <source>What matches and what does not</source>
        <translation>Lo que coincide y lo que no</translation>
    </message>
    <message>
        <source>What was merged</source>
        <translation>Lo que se fusionó</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Lo que se importaría</translation>
    </message>
    <message>
        <source>What would be merged</source>
        <translation>Lo que se fusionaría</translation>
    </message>
    <message>
        <source>Which label is {name}?</source>
        <translation>¿Qué etiqueta es {name}?</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>¿Quién es {name}?</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>Whose labels these are</source>
        <translation>De quién son las etiquetas</translation>
    </message>
    <message>
        <source>Workspaces (*.db)</source>
        <translation>Espacios de trabajo (*.db)</translation>
    </message>
    <message>
        <source>Write the workspace to send</source>
        <translation>Guardar el espacio de trabajo para enviar</translation>
    </message>
    <message>
        <source>Writing the workspace…</source>
        <translation>Guardando el espacio de trabajo…</translation>
    </message>
    <message>
        <source>Written: {stories}, {variants}.</source>
        <translation>Guardado: {stories}, {variants}.</translation>
    </message>
    <message>
        <source>an earlier dataset, if any</source>
        <translation>un conjunto de datos anterior, si lo hay</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>según el archivo</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>brat standoff (folder)</source>
        <translation>brat standoff (carpeta)</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>here: {sentences}</source>
        <translation>aquí: {sentences}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>outlet unknown</source>
        <translation>medio desconocido</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>seed {number}</source>
        <translation>semilla {number}</translation>
    </message>
    <message>
        <source>shown: {sentences}</source>
        <translation>se muestra: {sentences}</translation>
    </message>
    <message>
        <source>spaCy DocBin (.spacy)</source>
        <translation>spaCy DocBin (.spacy)</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>noticias</translation>
    </message>
    <message>
        <source>there: {sentences}</source>
        <translation>allí: {sentences}</translation>
    </message>
    <message>
        <source>twice here</source>
        <translation>repetida aquí</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown: who published it?</source>
        <translation>desconocido: ¿quién lo publicó?</translation>
    </message>
    <message>
        <source>{damaged} can&apos;t be read; point at a dash to see why.</source>
        <translation>No se pueden leer: {damaged}; señale una raya para ver por qué.</translation>
    </message>
    <message>
        <source>{file}

The workspace that is open has not changed.</source>
        <translation>{file}

El espacio de trabajo abierto no ha cambiado.</translation>
    </message>
    <message>
        <source>{file} added {figures}.</source>
        <translation>{file} añadió {figures}.</translation>
    </message>
    <message>
        <source>{file} would add {figures}.</source>
        <translation>{file} añadiría: {figures}.</translation>
    </message>
    <message>
        <source>{labels} imported.</source>
        <translation>Importado: {labels}.</translation>
    </message>
    <message>
        <source>{labels} of their own were included.</source>
        <translation>Además, las etiquetas propias de la persona: {labels}.</translation>
    </message>
    <message>
        <source>{labels} would be imported.</source>
        <translation>Por importar: {labels}.</translation>
    </message>
    <message>
        <source>{name} (similar)</source>
        <translation>{name} (parecida)</translation>
    </message>
    <message>
        <source>{name} and {standing} are now one person, {standing}.</source>
        <translation>{name} y {standing} son ahora una sola persona: {standing}.</translation>
    </message>
    <message>
        <source>{name} is a dataset already. Replace it?</source>
        <translation>{name} ya es un conjunto de datos. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>{name}, new here</source>
        <translation>{name}, nuevo aquí</translation>
    </message>
    <message>
        <source>{other}, in the file for {name}</source>
        <translation>{other}, en el archivo para {name}</translation>
    </message>
    <message>
        <source>{variants} of {stories}, {sentences}.</source>
        <translation>{variants} · {stories} · {sentences}.</translation>
    </message>
    <message>
        <source>{variants} with {sentences} added.</source>
        <translation>Añadido: {variants}, {sentences}.</translation>
    </message>
    <message>
        <source>{variant}: sentences are divided differently there; both versions are kept.</source>
        <translation>{variant}: allí las frases están cortadas de otro modo; se conservan ambos.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Corregir…</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titular</translation>
    </message>
    <message>
        <source>&amp;Move there</source>
        <translation>&amp;Mover ahí</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Publicado</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Remove from the story</source>
        <translation>&amp;Quitar de la noticia</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Noticia</translation>
    </message>
    <message>
        <source>, copied and not confirmed</source>
        <translation>, copiada y sin confirmar</translation>
    </message>
    <message>
        <source>, to be looked at again</source>
        <translation>, por revisar otra vez</translation>
    </message>
    <message>
        <source>, unsure</source>
        <translation>, con duda</translation>
    </message>
    <message>
        <source>, which Space skips</source>
        <translation>, que Espacio salta</translation>
    </message>
    <message>
        <source>, with the note “{note}”</source>
        <translation>, con la nota «{note}»</translation>
    </message>
    <message>
        <source>A new story</source>
        <translation>Una noticia nueva</translation>
    </message>
    <message>
        <source>A reviewer decided {differing} of {decided} sentences differently from you: Feedback on the Review page says which, and why.</source>
        <translation>En la revisión se decidieron {differing} de {decided} frases de otro modo que usted: los comentarios de la página Revisión dicen cuáles y por qué.</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Todas las frases</translation>
    </message>
    <message>
        <source>All stories · {percent}</source>
        <translation>Todas las noticias · {percent}</translation>
    </message>
    <message>
        <source>All your stories are labelled</source>
        <translation>Todo lo que le corresponde está etiquetado</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>Ya enlazadas</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation>Anotador: {name}</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Articles of the story, and those that were removed</source>
        <translation>Artículos de la noticia y los que se quitaron</translation>
    </message>
    <message>
        <source>Back to here</source>
        <translation>Volver hasta aquí</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>Volver a la noticia</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Choose the annotator</source>
        <translation>Elegir el anotador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close ({keys})</source>
        <translation>Cerrar ({keys})</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close: {panel}</source>
        <translation>Cerrar: {panel}</translation>
    </message>
    <message>
        <source>Copied from {place} to {sentences}: Space stops there, Enter confirms</source>
        <translation>Copiado de {place}: {sentences}. Espacio se detiene ahí, Intro confirma</translation>
    </message>
    <message>
        <source>Copied to {sentences}: Space stops there, Enter confirms</source>
        <translation>Copiado: {sentences}. Espacio se detiene ahí, Intro confirma</translation>
    </message>
    <message>
        <source>Copied, to confirm</source>
        <translation>Copiadas, por confirmar</translation>
    </message>
    <message>
        <source>Corrected; undo takes it back</source>
        <translation>Corregido; deshacer lo revierte</translation>
    </message>
    <message>
        <source>Correcting articles…</source>
        <translation>Corrigiendo artículos…</translation>
    </message>
    <message>
        <source>Corrects only the outlet, in every article that has it</source>
        <translation>Corrige solo el medio, dondequiera que se llame así</translation>
    </message>
    <message>
        <source>Counterparts are in different variants: go to another one; Esc cancels</source>
        <translation>Los equivalentes están en versiones distintas: vaya a otra; Esc cancela</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves it, Enter starts a new line</source>
        <translation>Control+Intro la guarda, Intro empieza otra línea</translation>
    </message>
    <message>
        <source>Difference {letters}: {findings}</source>
        <translation>Diferencia {letters}: {findings}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Everybody&apos;s labels stay with an article wherever it goes. A removed article is no longer shown or counted, but nothing of it is deleted. Undo takes back each step.</source>
        <translation>Las etiquetas de todos siguen al artículo adonde vaya. Un artículo quitado no se muestra ni se cuenta en ninguna parte, y no se borra nada de él. Deshacer revierte cada paso.</translation>
    </message>
    <message>
        <source>Everything is labelled</source>
        <translation>Todo está etiquetado</translation>
    </message>
    <message>
        <source>Find in this story</source>
        <translation>Buscar en esta noticia</translation>
    </message>
    <message>
        <source>Gaps of more than {seconds} seconds between two labels count as time away and are left out.</source>
        <translation>Los intervalos de más de {seconds} segundos entre dos etiquetas son pausas y no cuentan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guideline, version {version}</source>
        <translation>Guía, versión {version}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History, the newest step first</source>
        <translation>Historial, el paso más reciente primero</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>Import the articles of one event: each file becomes a column. You can also drop files or folders on this window.</source>
        <translation>Importe los artículos sobre un hecho: cada archivo es una columna. También puede soltar archivos o carpetas en esta ventana.</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Tipo de texto</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Labelled {label}</source>
        <translation>Etiquetadas como {label}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels a minute</source>
        <translation>Etiquetas por minuto</translation>
    </message>
    <message>
        <source>Labels a minute in this session, not counting time away</source>
        <translation>Etiquetas por minuto en esta sesión, sin contar las pausas</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Enlazadas</translation>
    </message>
    <message>
        <source>Look at the unsure ones</source>
        <translation>Ver las que tienen duda</translation>
    </message>
    <message>
        <source>Map of variant {letter}</source>
        <translation>Mapa de la versión {letter}</translation>
    </message>
    <message>
        <source>Merged with the next</source>
        <translation>Unida con la siguiente</translation>
    </message>
    <message>
        <source>Merged; the labels differed, so it has none now</source>
        <translation>Unidas; las etiquetas eran distintas, así que la frase ahora no tiene ninguna</translation>
    </message>
    <message>
        <source>Merged; {label} stays</source>
        <translation>Unidas; queda {label}</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Minutos de trabajo</translation>
    </message>
    <message>
        <source>More columns: {letters}</source>
        <translation>Más columnas: {letters}</translation>
    </message>
    <message>
        <source>Moving articles…</source>
        <translation>Moviendo artículos…</translation>
    </message>
    <message>
        <source>Names and dates</source>
        <translation>Nombres y fechas</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Next found</source>
        <translation>Siguiente hallazgo</translation>
    </message>
    <message>
        <source>Next: “{title}”.</source>
        <translation>A continuación: «{title}».</translation>
    </message>
    <message>
        <source>No counterpart in the other variants.</source>
        <translation>Sin equivalente en las otras versiones.</translation>
    </message>
    <message>
        <source>No other story of yours has anything left to label</source>
        <translation>En ninguna otra de sus noticias queda nada por etiquetar</translation>
    </message>
    <message>
        <source>No story is open</source>
        <translation>No hay ninguna noticia abierta</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>No enlazadas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this sentence</source>
        <translation>Nota sobre esta frase</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing to confirm here: only copied labels need it</source>
        <translation>Aquí no hay nada que confirmar: solo hace falta con las etiquetas copiadas</translation>
    </message>
    <message>
        <source>Nothing to copy: no unlabelled sentence elsewhere is the same</source>
        <translation>Nada que copiar: ninguna frase sin etiqueta es igual en otro lugar</translation>
    </message>
    <message>
        <source>Nothing to copy: this sentence has no label yet</source>
        <translation>Nada que copiar: esta frase aún no tiene etiqueta</translation>
    </message>
    <message>
        <source>Nothing to label yet</source>
        <translation>Aún no hay nada que etiquetar</translation>
    </message>
    <message>
        <source>Nothing was linked</source>
        <translation>No se enlazó nada</translation>
    </message>
    <message>
        <source>Nothing was split</source>
        <translation>No se dividió nada</translation>
    </message>
    <message>
        <source>Now go to its counterpart and press {key} again; Esc cancels</source>
        <translation>Ahora vaya a su equivalente y pulse {key} otra vez; Esc cancela</translation>
    </message>
    <message>
        <source>Only practice stories that you have labelled can be compared</source>
        <translation>Solo se compara una noticia de práctica que haya etiquetado</translation>
    </message>
    <message>
        <source>Outlets are hidden while you label: a reviewer can correct them</source>
        <translation>Los medios están ocultos mientras etiqueta: los corrige un revisor</translation>
    </message>
    <message>
        <source>Previous found</source>
        <translation>Hallazgo anterior</translation>
    </message>
    <message>
        <source>Progress of the workspace</source>
        <translation>Progreso del espacio de trabajo</translation>
    </message>
    <message>
        <source>Putting articles back…</source>
        <translation>Recuperando artículos…</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>Rehacer hasta aquí</translation>
    </message>
    <message>
        <source>Removing articles…</source>
        <translation>Quitando artículos…</translation>
    </message>
    <message>
        <source>Say who is labelling</source>
        <translation>Indicar quién etiqueta</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividida</translation>
    </message>
    <message>
        <source>Split; both parts keep {label}, marked unsure</source>
        <translation>Dividida; ambas partes conservan {label}, con duda</translation>
    </message>
    <message>
        <source>Stopped partway</source>
        <translation>Detenido a medias</translation>
    </message>
    <message>
        <source>Stopped partway; undo takes it back</source>
        <translation>Detenido a medias; deshacer lo revierte</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>Story {title}: {percent} labelled</source>
        <translation>Noticia {title}: {percent} etiquetado</translation>
    </message>
    <message>
        <source>The columns follow</source>
        <translation>Las columnas siguen</translation>
    </message>
    <message>
        <source>The columns stay put</source>
        <translation>Las columnas se quedan</translation>
    </message>
    <message>
        <source>The counterparts have not been found yet.</source>
        <translation>Aún no se han buscado los equivalentes.</translation>
    </message>
    <message>
        <source>The note was not saved; {key} brings back what you wrote</source>
        <translation>La nota no se guardó; {key} recupera lo que escribió</translation>
    </message>
    <message>
        <source>The story that the articles belong to</source>
        <translation>La noticia a la que pertenecen los artículos</translation>
    </message>
    <message>
        <source>The story&apos;s title</source>
        <translation>El título de la noticia</translation>
    </message>
    <message>
        <source>The title of the new story</source>
        <translation>El título de la nueva noticia</translation>
    </message>
    <message>
        <source>These sentences are too long to compare here.</source>
        <translation>Estas frases son demasiado largas para ponerlas aquí una junto a otra.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>Esta frase</translation>
    </message>
    <message>
        <source>This sentence can&apos;t be split: it is one word</source>
        <translation>Esta frase no se puede dividir: es una sola palabra</translation>
    </message>
    <message>
        <source>This sentence continues below: press Page Down to read on</source>
        <translation>Esta frase continúa abajo: pulse Av Pág para seguir leyendo</translation>
    </message>
    <message>
        <source>This sentence has no counterpart</source>
        <translation>Esta frase no tiene equivalente</translation>
    </message>
    <message>
        <source>This session: {labels} in {minutes} of work, {pace} a minute.</source>
        <translation>Esta sesión: {labels} en {minutes} de trabajo, {pace} por minuto.</translation>
    </message>
    <message>
        <source>This session: {labels} in {minutes} of work.</source>
        <translation>Esta sesión: {labels} en {minutes} de trabajo.</translation>
    </message>
    <message>
        <source>This story is done</source>
        <translation>Esta noticia está terminada</translation>
    </message>
    <message>
        <source>This workspace has no guideline.</source>
        <translation>Este espacio de trabajo no tiene guía.</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>Deshacer hasta aquí</translation>
    </message>
    <message>
        <source>Undo or redo until this step is the latest one</source>
        <translation>Deshacer o rehacer hasta que este paso sea el último vigente</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Unlink a counterpart</source>
        <translation>Desenlazar un equivalente</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Desenlazadas</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Con duda</translation>
    </message>
    <message>
        <source>Variant {letter}</source>
        <translation>Versión {letter}</translation>
    </message>
    <message>
        <source>Variant {letter} is hidden; View ▸ Show all columns brings it back</source>
        <translation>La variante {letter} está oculta; Ver ▸ Mostrar todas las columnas la recupera</translation>
    </message>
    <message>
        <source>Variant {letter}, {name}</source>
        <translation>Versión {letter}, {name}</translation>
    </message>
    <message>
        <source>Variant {letter}, {name}: {done} of {total} sentences labelled</source>
        <translation>Versión {letter}, {name}: {done} de {total} frases etiquetadas</translation>
    </message>
    <message>
        <source>What you label appears here, step by step.</source>
        <translation>Lo que etiquete aparece aquí, paso a paso.</translation>
    </message>
    <message>
        <source>Which sentences</source>
        <translation>Qué frases</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>¿Quién etiqueta?</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Sus sesiones</translation>
    </message>
    <message>
        <source>Your sessions, the latest first</source>
        <translation>Sus sesiones, la más reciente primero</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>habla otra persona</translation>
    </message>
    <message>
        <source>another verb</source>
        <translation>otro verbo</translation>
    </message>
    <message>
        <source>attribution gained</source>
        <translation>atribución añadida</translation>
    </message>
    <message>
        <source>attribution lost</source>
        <translation>atribución perdida</translation>
    </message>
    <message>
        <source>cleared the label</source>
        <translation>etiqueta quitada</translation>
    </message>
    <message>
        <source>copied {label}</source>
        <translation>copiada: {label}</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copiar</translation>
    </message>
    <message>
        <source>corrected a boundary</source>
        <translation>límite corregido</translation>
    </message>
    <message>
        <source>corrected a link</source>
        <translation>enlace corregido</translation>
    </message>
    <message>
        <source>corrected a name or date</source>
        <translation>nombre o fecha corregido</translation>
    </message>
    <message>
        <source>corrected the kind of text</source>
        <translation>tipo corregido</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>decided {label}</source>
        <translation>decidido: {label}</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>etiquetada</translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation>etiquetada como {label}</translation>
    </message>
    <message>
        <source>moved or removed an article</source>
        <translation>artículo movido o quitado</translation>
    </message>
    <message>
        <source>near</source>
        <translation>parecida</translation>
    </message>
    <message>
        <source>next unlabelled</source>
        <translation>siguiente sin etiqueta</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>only if it is not in the text</source>
        <translation>solo lo que no está en el texto</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paráfrasis</translation>
    </message>
    <message>
        <source>quotation marks gained</source>
        <translation>comillas añadidas</translation>
    </message>
    <message>
        <source>quotation marks lost</source>
        <translation>comillas perdidas</translation>
    </message>
    <message>
        <source>removed from {story}</source>
        <translation>quitado de {story}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>sentence {place} of {total}, {state}: {text}</source>
        <translation>frase {place} de {total}, {state}: {text}</translation>
    </message>
    <message>
        <source>sentence {place}, {state}</source>
        <translation>frase {place}, {state}</translation>
    </message>
    <message>
        <source>several; left as they are</source>
        <translation>varios; no cambian</translation>
    </message>
    <message>
        <source>such as 2026-03-31</source>
        <translation>por ejemplo 2026-03-31</translation>
    </message>
    <message>
        <source>the title of the new story</source>
        <translation>el título de la nueva noticia</translation>
    </message>
    <message>
        <source>undone: {step}</source>
        <translation>deshecho: {step}</translation>
    </message>
    <message>
        <source>unknown: who published it?</source>
        <translation>desconocido: ¿quién lo publicó?</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>duda</translation>
    </message>
    <message>
        <source>unsure mark</source>
        <translation>marca de duda</translation>
    </message>
    <message>
        <source>where it was found</source>
        <translation>dónde se encontró</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>{articles}: corrections apply everywhere and for everybody. The text and its labels stay as they are, and undo takes the corrections back.</source>
        <translation>{articles}: lo que se corrige aquí se llama así en todas partes desde ahora, para todos. El texto y sus etiquetas quedan como están, y Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>{key} all keys</source>
        <translation>{key} todas las teclas</translation>
    </message>
    <message>
        <source>{labelled} of {total} sentences labelled</source>
        <translation>{labelled} de {total} frases etiquetadas</translation>
    </message>
    <message>
        <source>{labelled} of {total} sentences of this story labelled</source>
        <translation>{labelled} de {total} frases de esta noticia etiquetadas</translation>
    </message>
    <message>
        <source>{name}: change annotator</source>
        <translation>{name}: cambiar de anotador</translation>
    </message>
    <message>
        <source>{news}; undo takes it back once this is closed.</source>
        <translation>{news}; al cerrar esto, deshacer lo revierte.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{pace} a minute</source>
        <translation>{pace} por minuto</translation>
    </message>
    <message>
        <source>{title}, key {key}</source>
        <translation>{title}, tecla {key}</translation>
    </message>
    <message>
        <source>— a minute</source>
        <translation>— por minuto</translation>
    </message>
    <message>
        <source>“{title}” is labelled: {sentences}.</source>
        <translation>«{title}» está etiquetada: {sentences}.</translation>
    </message>
    <message>
        <source>…{before} | {after}…   ← → choose the gap, Enter splits, Esc cancels</source>
        <translation>…{before} | {after}…   ← → eligen el hueco, Intro divide, Esc cancela</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>A click, or Enter, on a cell off the diagonal opens its disagreements in Review.</source>
        <translation>Un clic o Intro en una celda fuera de la diagonal abre sus desacuerdos en Revisión.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cohen’s κ for each pair of annotators</source>
        <translation>κ de Cohen de cada dos anotadores</translation>
    </message>
    <message>
        <source>Enter or a click opens them in Review.</source>
        <translation>Intro o un clic los abre en Revisión.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Figures of {when}.</source>
        <translation>Calculado: {when}.</translation>
    </message>
    <message>
        <source>Figures of {when}; labels have changed since.</source>
        <translation>Calculado: {when}; desde entonces han cambiado etiquetas.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measuring agreement…</source>
        <translation>Midiendo el acuerdo…</translation>
    </message>
    <message>
        <source>Measuring was stopped early; nothing was changed.</source>
        <translation>La medición terminó antes de tiempo; no se cambió nada.</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Carpeta nueva:</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aún no hay cifras</translation>
    </message>
    <message>
        <source>Pages (*.html *.htm)</source>
        <translation>Páginas (*.html *.htm)</translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation>Leyendo las etiquetas…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as H&amp;TML…</source>
        <translation>Guardar &amp;HTML…</translation>
    </message>
    <message>
        <source>Save the report as a page</source>
        <translation>Guardar el informe como página</translation>
    </message>
    <message>
        <source>Save the tables in a new folder</source>
        <translation>Guardar las tablas en una carpeta nueva</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Guardando el informe…</translation>
    </message>
    <message>
        <source>Shares of labels by outlet, as bars</source>
        <translation>Proporciones de etiquetas por medio, en barras</translation>
    </message>
    <message>
        <source>The figures will appear here in a moment.</source>
        <translation>Las cifras aparecerán aquí en un momento.</translation>
    </message>
    <message>
        <source>Wh&amp;ose labels</source>
        <translation>Etiquetas de &amp;quién</translation>
    </message>
    <message>
        <source>Which labels are confused</source>
        <translation>Qué etiquetas se confunden</translation>
    </message>
    <message>
        <source>Whose labels</source>
        <translation>Etiquetas de quién</translation>
    </message>
    <message>
        <source>You see a story here once you have labelled all of it, so that nobody else&apos;s labels influence yours; reviewers see every story.</source>
        <translation>Verá aquí una noticia cuando la haya etiquetado entera, para que las etiquetas de otros no guíen las suyas; los revisores las ven todas.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{annotator} alone: nothing to compare.</source>
        <translation>{annotator} solamente: nada que comparar.</translation>
    </message>
    <message>
        <source>{names}: Cohen’s κ is undefined. {note}</source>
        <translation>{names}: la κ de Cohen no está definida. {note}</translation>
    </message>
    <message>
        <source>{names}: Cohen’s κ {value} on {sentences}.</source>
        <translation>{names}: κ de Cohen {value}, {sentences}.</translation>
    </message>
    <message>
        <source>{one} (rows) and {other} (columns)</source>
        <translation>{one} (filas) y {other} (columnas)</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{pairs} of votes: both {label}.</source>
        <translation>{pairs} de votos: ambos {label}.</translation>
    </message>
    <message>
        <source>{pairs} of votes: {one} and {other}.</source>
        <translation>{pairs} de votos: {one} y {other}.</translation>
    </message>
    <message>
        <source>{rows} in all; scroll within the table to see the rest.</source>
        <translation>{rows} en total; desplácese dentro de la tabla para ver las demás.</translation>
    </message>
    <message>
        <source>{sentences}: both {label}.</source>
        <translation>{sentences}: ambos {label}.</translation>
    </message>
    <message>
        <source>{sentences}: {name} {one}, {other_name} {other}.</source>
        <translation>{sentences}: {name} {one}, {other_name} {other}.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source> and reopened</source>
        <translation> y reabierto</translation>
    </message>
    <message>
        <source> · decided: {label}</source>
        <translation> · decidido: {label}</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>(95 % interval {low} to {high})</source>
        <translation>(intervalo del 95&#xa0;%: {low} a {high})</translation>
    </message>
    <message>
        <source>, decided {label}</source>
        <translation>, decidido: {label}</translation>
    </message>
    <message>
        <source>, unsure</source>
        <translation>, con duda</translation>
    </message>
    <message>
        <source>= the same words</source>
        <translation>= las mismas palabras</translation>
    </message>
    <message>
        <source>A quote here is a fact there in {count}, and in {taken} of them the quotation marks or the attribution are gone.</source>
        <translation>Una cita aquí es un hecho allí en {count}, y en {taken} de ellos faltan las comillas o quién lo dice.</translation>
    </message>
    <message>
        <source>A quote here is a fact there in {count}.</source>
        <translation>Una cita aquí es un hecho allí en {count}.</translation>
    </message>
    <message>
        <source>All agree with your labels</source>
        <translation>Todas coinciden con sus etiquetas</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Todos los anotadores</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>All sentences of the workspace.</source>
        <translation>Todas las frases del espacio de trabajo.</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Todas las noticias</translation>
    </message>
    <message>
        <source>Ambiguous sentence</source>
        <translation>Frase ambigua</translation>
    </message>
    <message>
        <source>An opinion here is a fact there in {count}.</source>
        <translation>Una opinión aquí es un hecho allí en {count}.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Anotadores</translation>
    </message>
    <message>
        <source>Annotators: how consistent they are</source>
        <translation>Anotadores: su coherencia</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>Habla otra persona</translation>
    </message>
    <message>
        <source>Another verb</source>
        <translation>Otro verbo</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Cualquier hallazgo</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Cualquier motivo</translation>
    </message>
    <message>
        <source>As of {when}.</source>
        <translation>Calculado: {when}.</translation>
    </message>
    <message>
        <source>As of {when}; labels have changed since.</source>
        <translation>Calculado: {when}; desde entonces han cambiado etiquetas.</translation>
    </message>
    <message>
        <source>Attribution gained</source>
        <translation>Atribución añadida</translation>
    </message>
    <message>
        <source>Attribution lost</source>
        <translation>Atribución perdida</translation>
    </message>
    <message>
        <source>Both sentences have the same label in all these pairs</source>
        <translation>Todos estos pares llevan la misma etiqueta</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Comparing labels…</source>
        <translation>Comparando etiquetas…</translation>
    </message>
    <message>
        <source>Counterparts in the other variants</source>
        <translation>Equivalentes en las otras versiones</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decide &amp;many…</source>
        <translation>Decidir &amp;muchos…</translation>
    </message>
    <message>
        <source>Decide many sentences</source>
        <translation>Decidir muchas frases</translation>
    </message>
    <message>
        <source>Decide {sentences}</source>
        <translation>Decidir {sentences}</translation>
    </message>
    <message>
        <source>Decided by {reviewer}, {time}</source>
        <translation>Decidido por {reviewer}, {time}</translation>
    </message>
    <message>
        <source>Decided: {title}</source>
        <translation>Decidido: {title}</translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>Decidiendo…</translation>
    </message>
    <message>
        <source>Disagreements, most contested first</source>
        <translation>Desacuerdos, los más disputados primero</translation>
    </message>
    <message>
        <source>Drift, most important first</source>
        <translation>Deriva, lo importante primero</translation>
    </message>
    <message>
        <source>Enter or a click on a cell lists its pairs.</source>
        <translation>Intro o un clic en una celda muestra sus pares.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Finish the story first</source>
        <translation>Termine antes la noticia</translation>
    </message>
    <message>
        <source>Gap in the guideline</source>
        <translation>Laguna en la guía</translation>
    </message>
    <message>
        <source>Go to the Label page</source>
        <translation>A la página Etiquetar</translation>
    </message>
    <message>
        <source>Hidden for now</source>
        <translation>Oculto por ahora</translation>
    </message>
    <message>
        <source>How labels changed</source>
        <translation>Cómo cambiaron las etiquetas</translation>
    </message>
    <message>
        <source>In the other variants</source>
        <translation>En las otras versiones</translation>
    </message>
    <message>
        <source>Inconsistencies, the latest label first</source>
        <translation>Incoherencias, la etiqueta más reciente primero</translation>
    </message>
    <message>
        <source>Looking for drift…</source>
        <translation>Buscando deriva…</translation>
    </message>
    <message>
        <source>Minimum &amp;votes</source>
        <translation>&amp;Votos como mínimo</translation>
    </message>
    <message>
        <source>Minimum votes per sentence</source>
        <translation>Mínimo de votos por frase</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>No counterpart in the other variants.</source>
        <translation>Sin equivalente en las otras versiones.</translation>
    </message>
    <message>
        <source>No decision on this story differs from your labels. If one does, it will appear here in context, with its reason.</source>
        <translation>Ninguna decisión sobre esta noticia difiere de sus etiquetas. La que difiera aparecerá aquí dentro de su texto, con su motivo.</translation>
    </message>
    <message>
        <source>No decision on your labels yet</source>
        <translation>Aún no hay decisiones sobre sus etiquetas</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Sin deriva</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Aún no hay comentarios</translation>
    </message>
    <message>
        <source>No open disagreements</source>
        <translation>No hay desacuerdos abiertos</translation>
    </message>
    <message>
        <source>No sentence would be decided.</source>
        <translation>No se decidiría ninguna frase.</translation>
    </message>
    <message>
        <source>Nobody&apos;s own label changes, and undo takes it all back in one step.</source>
        <translation>No cambia la etiqueta propia de nadie, y deshacer lo revierte todo en un paso.</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Ninguno de este tipo</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Aún no se ha buscado</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Nota sobre la decisión</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Of {pairs} that say the same thing in nearly the same words, {name} labels {differing} differently: {percent} {between}.</source>
        <translation>De {pairs} que dicen lo mismo casi con las mismas palabras, {name} etiqueta {differing} de forma distinta: {percent} {between}.</translation>
    </message>
    <message>
        <source>Once you have finished a story, you see here where a reviewer decided differently from you, and why.</source>
        <translation>Cuando termine una noticia, verá aquí dónde la revisión decidió de otro modo que usted y por qué.</translation>
    </message>
    <message>
        <source>Once you have finished this story ({left}), the sentences that were decided differently will appear here in context, with the decision and its reason.</source>
        <translation>Cuando termine esta noticia ({left}), las frases que se decidieron de otro modo aparecerán aquí dentro de su texto, con la decisión y su motivo.</translation>
    </message>
    <message>
        <source>Only reviewers see decisions</source>
        <translation>Solo los revisores ven las decisiones</translation>
    </message>
    <message>
        <source>Only sentences that match the labels, story, outlet and annotator above the list.</source>
        <translation>Solo frases que encajan con las etiquetas, la noticia, el medio y el anotador de encima de la lista.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>Abiertos y resueltos</translation>
    </message>
    <message>
        <source>Open or settled</source>
        <translation>Abiertos o resueltos</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Outlets: how labels changed</source>
        <translation>Medios: cómo cambiaron las etiquetas</translation>
    </message>
    <message>
        <source>Pair of labels</source>
        <translation>Par de etiquetas</translation>
    </message>
    <message>
        <source>Pairs appear here when one annotator gives different labels to two sentences that say the same thing. Label two variants of a story first.</source>
        <translation>Aquí aparecen pares cuando un anotador etiqueta de forma distinta dos frases que dicen lo mismo. Etiquete primero una noticia en dos de sus versiones.</translation>
    </message>
    <message>
        <source>Pairs appear here when two variants say the same thing and their labels differ. Label two variants of a story first.</source>
        <translation>Aquí aparecen pares cuando dos versiones dicen lo mismo y sus etiquetas difieren. Etiquete primero una noticia en dos de sus versiones.</translation>
    </message>
    <message>
        <source>Quotation marks gained</source>
        <translation>Comillas añadidas</translation>
    </message>
    <message>
        <source>Quotation marks lost</source>
        <translation>Comillas perdidas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabiertos</translation>
    </message>
    <message>
        <source>Reopened because annotators have relabelled it: {shifts}. The decision counts until a new one is made.</source>
        <translation>Reabierto porque los anotadores han reetiquetado: {shifts}. La decisión cuenta hasta que se decida de nuevo.</translation>
    </message>
    <message>
        <source>Reopened. The decision counts until a new one is made.</source>
        <translation>Reabierto. La decisión cuenta hasta que se decida de nuevo.</translation>
    </message>
    <message>
        <source>Rows: the sentence before the arrow. Columns: the one after it.</source>
        <translation>Filas: la frase antes de la flecha. Columnas: la de después.</translation>
    </message>
    <message>
        <source>Rows: {one}. Columns: {other}.</source>
        <translation>Filas: {one}. Columnas: {other}.</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar &amp;CSV…</translation>
    </message>
    <message>
        <source>Save the pairs as CSV</source>
        <translation>Guardar los pares como CSV</translation>
    </message>
    <message>
        <source>Saving the pairs…</source>
        <translation>Guardando los pares…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Sentences appear here when two annotators have labelled them differently.</source>
        <translation>Aquí aparecen frases cuando dos anotadores las han etiquetado de forma distinta.</translation>
    </message>
    <message>
        <source>Sentences that you labelled in “{story}” have been decided. You will see here which ones, and why, once you have finished it ({left}).</source>
        <translation>En «{story}» se decidieron frases que usted etiquetó. Cuáles y por qué lo verá aquí cuando la haya terminado ({left}).</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>Settled, the newest decision first</source>
        <translation>Resueltos, la decisión más reciente primero</translation>
    </message>
    <message>
        <source>Show all open ones</source>
        <translation>Mostrar todos los abiertos</translation>
    </message>
    <message>
        <source>Showing only {outlets}.</source>
        <translation>Solo se muestran {outlets}.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Descuido</translation>
    </message>
    <message>
        <source>Somebody decided {label}</source>
        <translation>Decidido: {label}</translation>
    </message>
    <message>
        <source>Still to be decided by you: {left}.
{told}</source>
        <translation>Le queda por decidir: {left}.
{told}</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Stories: how many decisions differ</source>
        <translation>Noticias: cuántas decisiones difieren</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>The comparison was stopped early; nothing was changed.</source>
        <translation>La comparación terminó antes de tiempo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The results will appear here in a moment.</source>
        <translation>Los resultados aparecerán aquí en un momento.</translation>
    </message>
    <message>
        <source>The same sentence in other variants</source>
        <translation>Lo mismo en otras versiones</translation>
    </message>
    <message>
        <source>The search was stopped early; nothing was changed.</source>
        <translation>La búsqueda terminó antes de tiempo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The sentence in {variant}</source>
        <translation>La frase en {variant}</translation>
    </message>
    <message>
        <source>The two sentences and what differs</source>
        <translation>Las dos frases y en qué difieren</translation>
    </message>
    <message>
        <source>The wording differs too much to compare word by word.</source>
        <translation>La redacción es demasiado distinta para compararla palabra por palabra.</translation>
    </message>
    <message>
        <source>This was decided for the workspace, under Work, People and stories. Your labels stay as they are.</source>
        <translation>Así se decidió para este espacio de trabajo, en Trabajo, Personas y noticias. Sus etiquetas quedan como están.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>When a reviewer decides sentences that you have labelled in a finished story, you will see here where the decision differs from your label, and why.</source>
        <translation>Cuando se hayan decidido frases que usted etiquetó y la noticia esté terminada, verá aquí dónde la decisión no es lo que usted dijo y por qué.</translation>
    </message>
    <message>
        <source>Where all votes &amp;agree</source>
        <translation>Donde &amp;todos los votos coinciden</translation>
    </message>
    <message>
        <source>Where the decision differs from your label</source>
        <translation>Donde la decisión difiere de su etiqueta</translation>
    </message>
    <message>
        <source>Where votes differ and &amp;more than half are for one label</source>
        <translation>Donde los votos difieren y &amp;más de la mitad son para una etiqueta</translation>
    </message>
    <message>
        <source>Which labels</source>
        <translation>Qué etiquetas</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Por qué difieren</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>Work as a reviewer</source>
        <translation>Trabajar como revisor</translation>
    </message>
    <message>
        <source>Wrong boundary</source>
        <translation>Límite de frase erróneo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You have a vote of your own here.</source>
        <translation>Aquí tiene usted un voto propio.</translation>
    </message>
    <message>
        <source>Your label and the decision</source>
        <translation>Su etiqueta y la decisión</translation>
    </message>
    <message>
        <source>a paraphrase</source>
        <translation>una paráfrasis</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>decided before and reopened</source>
        <translation>decididas antes y reabiertas</translation>
    </message>
    <message>
        <source>decided in review</source>
        <translation>decidido en la revisión</translation>
    </message>
    <message>
        <source>decided {label}</source>
        <translation>decidido: {label}</translation>
    </message>
    <message>
        <source>finish it first</source>
        <translation>termínela antes</translation>
    </message>
    <message>
        <source>first sentence</source>
        <translation>primera frase</translation>
    </message>
    <message>
        <source>labelled first</source>
        <translation>etiquetada primero</translation>
    </message>
    <message>
        <source>labelled later</source>
        <translation>etiquetada después</translation>
    </message>
    <message>
        <source>most of {votes}</source>
        <translation>mayoría de {votes}</translation>
    </message>
    <message>
        <source>nearly the same words</source>
        <translation>casi las mismas palabras</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>sin deriva</translation>
    </message>
    <message>
        <source>nothing to compare yet</source>
        <translation>aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>nothing: the two are identical</source>
        <translation>nada: las dos son idénticas</translation>
    </message>
    <message>
        <source>on the Label page</source>
        <translation>en la página Etiquetar</translation>
    </message>
    <message>
        <source>one vote</source>
        <translation>un voto</translation>
    </message>
    <message>
        <source>published first</source>
        <translation>publicado primero</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>second sentence</source>
        <translation>segunda frase</translation>
    </message>
    <message>
        <source>struck: only in the first · underlined: only in the second · italics: moved · shaded: what the points above are about</source>
        <translation>tachado: solo en la primera · subrayado: solo en la segunda · cursiva: movido · sombreado: de lo que tratan los puntos de arriba</translation>
    </message>
    <message>
        <source>the same apart from punctuation or capitals</source>
        <translation>lo mismo, salvo la puntuación o las mayúsculas</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>duda</translation>
    </message>
    <message>
        <source>with too few votes</source>
        <translation>con muy pocos votos</translation>
    </message>
    <message>
        <source>without a majority</source>
        <translation>sin mayoría</translation>
    </message>
    <message>
        <source>you: {label}, decided: {decision}</source>
        <translation>usted: {label}, decidido: {decision}</translation>
    </message>
    <message>
        <source>{annotator} is unsure</source>
        <translation>{annotator} tiene dudas</translation>
    </message>
    <message>
        <source>{annotator} says {label}</source>
        <translation>{annotator} dice {label}</translation>
    </message>
    <message>
        <source>{differing} of {decided} decided differently</source>
        <translation>{differing} de {decided} con otra decisión</translation>
    </message>
    <message>
        <source>{differing} of {pairs} differ</source>
        <translation>{differing} distintos de {pairs}</translation>
    </message>
    <message>
        <source>{disagreements} in finished stories</source>
        <translation>{disagreements} en noticias acabadas</translation>
    </message>
    <message>
        <source>{disagreements} of {all}</source>
        <translation>{disagreements} de {all}</translation>
    </message>
    <message>
        <source>{disagreements}, then the settled ones</source>
        <translation>{disagreements}; después, los resueltos</translation>
    </message>
    <message>
        <source>{drifting} of {compared} labelled differently</source>
        <translation>{drifting} de {compared} con etiqueta distinta</translation>
    </message>
    <message>
        <source>{drifting} of {pairs} are labelled differently ({share})</source>
        <translation>{drifting} de {pairs} con etiqueta distinta ({share})</translation>
    </message>
    <message>
        <source>{label} had {votes} and now has {now}</source>
        <translation>{label} tenía {votes} y ahora tiene {now}</translation>
    </message>
    <message>
        <source>{label} in {variant}, {other_label} in {other}</source>
        <translation>{label} en {variant}, {other_label} en {other}</translation>
    </message>
    <message>
        <source>{name} has not labelled any two sentences that say the same thing in nearly the same words.</source>
        <translation>{name} no ha etiquetado dos frases que digan lo mismo casi con las mismas palabras.</translation>
    </message>
    <message>
        <source>{n} for {label}</source>
        <translation>{n} para {label}</translation>
    </message>
    <message>
        <source>{one} to {other}</source>
        <translation>{one} a {other}</translation>
    </message>
    <message>
        <source>{one} to {other} {count}</source>
        <translation>{one} a {other} {count}</translation>
    </message>
    <message>
        <source>{reviewer} decided {label}</source>
        <translation>Decidido por {reviewer}: {label}</translation>
    </message>
    <message>
        <source>{said}, the only one shown</source>
        <translation>{said}, se muestra solo</translation>
    </message>
    <message>
        <source>{same} decided as you labelled them</source>
        <translation>{same} como usted dijo</translation>
    </message>
    <message>
        <source>{scope} Anything a reviewer has decided is left as it is.</source>
        <translation>{scope} Lo que ya se decidió en la revisión no se toca.</translation>
    </message>
    <message>
        <source>{sentences} decided; one undo step</source>
        <translation>{sentences} con decisión; un solo paso para deshacer</translation>
    </message>
    <message>
        <source>{sentences} decided; {left} were not reached; one undo step</source>
        <translation>{sentences} con decisión; no se llegó a {left}; un solo paso para deshacer</translation>
    </message>
    <message>
        <source>{sentences} would be decided: {labels}.</source>
        <translation>Se decidiría sobre {sentences}: {labels}.</translation>
    </message>
    <message>
        <source>{votes} agree</source>
        <translation>{votes} de acuerdo</translation>
    </message>
    <message>
        <source>~ a paraphrase</source>
        <translation>~ una paráfrasis</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>«{note}»</translation>
    </message>
    <message>
        <source>“{story}”: shown once it is finished ({left}).</source>
        <translation>«{story}»: se verá cuando esté terminada ({left}).</translation>
    </message>
    <message>
        <source>“{story}”: {sentences} decided, all in agreement with your labels.</source>
        <translation>«{story}»: {sentences} con decisión, todas como usted dijo.</translation>
    </message>
    <message>
        <source>“{story}”: {sentences} decided, {differing} of them differently from your labels. Your labels stay as they are.</source>
        <translation>«{story}»: {sentences} con decisión, {differing} de otro modo que usted. Sus etiquetas se quedan como están.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>≈ nearly the same words</source>
        <translation>≈ casi las mismas palabras</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source> in the story “{story}”</source>
        <translation> en la noticia «{story}»</translation>
    </message>
    <message>
        <source>A colour is written like #0072b2, not {text}.</source>
        <translation>Un color se escribe como #0072b2, no {text}.</translation>
    </message>
    <message>
        <source>A dataset has either gold labels or labels by {estimate}; choose one.</source>
        <translation>Un conjunto de datos tiene etiquetas de oro o etiquetas según {estimate}; elija una de las dos.</translation>
    </message>
    <message>
        <source>A guideline needs a text; the version in force stays as it is.</source>
        <translation>Una guía necesita un texto; la versión vigente queda como está.</translation>
    </message>
    <message>
        <source>A label needs a name, which is used in the data and never changes.</source>
        <translation>Una etiqueta necesita un nombre; figura en los datos y no cambia nunca.</translation>
    </message>
    <message>
        <source>A label needs a title: it is what the window calls it.</source>
        <translation>Una etiqueta necesita un título: así la llama la ventana.</translation>
    </message>
    <message>
        <source>A label&apos;s key is one letter from A to Z, not {text}.</source>
        <translation>La tecla de una etiqueta es una letra de la A a la Z, no {text}.</translation>
    </message>
    <message>
        <source>A new story needs a title.</source>
        <translation>Una noticia nueva necesita un título.</translation>
    </message>
    <message>
        <source>A pair needs two different labels; {one} was given twice.</source>
        <translation>Un par consta de dos etiquetas; {one} se dio dos veces.</translation>
    </message>
    <message>
        <source>A report is saved as a page or as a folder of tables, not as {suffix}; name a page such as {example}, or a folder such as {folder}.</source>
        <translation>Un informe es una página o una carpeta de tablas, no {suffix}; indique una página como {example} o una carpeta como {folder}.</translation>
    </message>
    <message>
        <source>A rule needs at least one vote on a sentence.</source>
        <translation>Una regla necesita al menos un voto sobre una frase.</translation>
    </message>
    <message>
        <source>A sentence is split between its words; choose a gap between two.</source>
        <translation>Una frase se divide entre sus palabras; elija un hueco entre dos.</translation>
    </message>
    <message>
        <source>A story needs a title.</source>
        <translation>Una noticia necesita un título.</translation>
    </message>
    <message>
        <source>A story with a low figure is worth discussing together. The figures of a single story vary widely by chance, so they have no intervals.</source>
        <translation>Una noticia con un valor bajo conviene comentarla entre todos. Los valores de una sola noticia varían mucho por azar; no tienen intervalos.</translation>
    </message>
    <message>
        <source>A title has at most {most} characters; choose a shorter one.</source>
        <translation>Un título tiene como máximo {most} caracteres; elija uno más corto.</translation>
    </message>
    <message>
        <source>Agreement needs sentences that two annotators have labelled: have both label at least one story.</source>
        <translation>El acuerdo requiere frases que dos hayan etiquetado: haga que ambos etiqueten al menos una noticia.</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Todas las frases</translation>
    </message>
    <message>
        <source>Ambiguous sentence</source>
        <translation>Frase ambigua</translation>
    </message>
    <message>
        <source>An annotator needs a name.</source>
        <translation>Un anotador necesita un nombre.</translation>
    </message>
    <message>
        <source>An assignment needs annotators; say who is to label.</source>
        <translation>Un reparto necesita anotadores; indique quién debe etiquetar.</translation>
    </message>
    <message>
        <source>An import is adding one of the same articles right now; nothing was merged. Wait until it is done, then merge again.</source>
        <translation>Una importación está añadiendo uno de los mismos artículos en este momento; no se fusionó nada. Espere a que termine y vuelva a fusionar.</translation>
    </message>
    <message>
        <source>An import is adding one of the same articles right now; {count} of the file&apos;s stories were added in full and will stay. Wait until it is done, then merge again to add the rest.</source>
        <translation>Una importación está añadiendo uno de los mismos artículos en este momento; de las noticias del archivo ya han llegado {count}, completas, y se quedan. Espere a que termine y vuelva a fusionar: entonces llegará el resto.</translation>
    </message>
    <message>
        <source>An overlap is between 0 and 100 per cent of the stories, not {percent:g}.</source>
        <translation>Un solapamiento está entre el 0 y el 100 por ciento de las noticias, no {percent}.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Anotadores</translation>
    </message>
    <message>
        <source>Another import is adding the same article right now; nothing of this one was kept. Wait until the other is done, then import again.</source>
        <translation>Otra importación está añadiendo el mismo artículo en este momento; de esta no se guardó nada. Espere a que termine la otra y vuelva a importar.</translation>
    </message>
    <message>
        <source>Another import is adding the same article right now; {count} of this one&apos;s stories were added in full and will stay. Wait until the other is done, then import again to add the rest.</source>
        <translation>Otra importación está añadiendo el mismo artículo en este momento; de las noticias de esta ya han llegado {count}, completas, y se quedan. Espere a que termine la otra y vuelva a importar: entonces llegará el resto.</translation>
    </message>
    <message>
        <source>Another label has the title {title}; choose another.</source>
        <translation>Otra etiqueta tiene el título {title}; elija otro.</translation>
    </message>
    <message>
        <source>Another program is writing to {path} and did not finish in time; try again in a moment.</source>
        <translation>Otro programa está escribiendo en {path} y no terminó a tiempo; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Article {variant} was lost; its text was rebuilt from its sentences, without its outlet, title and address.</source>
        <translation>El artículo {variant} se perdió; su texto se recompuso a partir de sus frases, sin medio, título ni dirección.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>By convention, labels that agree this well are considered reliable (0.8 and above).</source>
        <translation>En etiquetas que coinciden tanto se suele confiar (0,8 o más).</translation>
    </message>
    <message>
        <source>By convention, that allows only tentative conclusions (0.667 to 0.8): look at the labels that are most often confused, and make the guideline clearer on them.</source>
        <translation>Eso suele permitir conclusiones provisionales, no más (de 0,667 a 0,8): mire las etiquetas que más se confunden y aclare la guía sobre ellas.</translation>
    </message>
    <message>
        <source>By convention, that is too low for the labels to be relied on (below 0.667): discuss the disagreements, make the guideline clearer and label again.</source>
        <translation>Eso suele ser demasiado poco para fiarse de las etiquetas (menos de 0,667): comenten los desacuerdos, aclaren la guía y etiqueten de nuevo.</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Coeficientes</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>κ de Cohen</translation>
    </message>
    <message>
        <source>Cohen’s κ for each pair of annotators, on the sentences that both have labelled.</source>
        <translation>κ de Cohen de cada dos anotadores, en las frases que ambos han etiquetado.</translation>
    </message>
    <message>
        <source>Cohen’s κ for each pair of annotators; the table below has the same figures.</source>
        <translation>κ de Cohen de cada dos anotadores; la tabla de abajo tiene las mismas cifras.</translation>
    </message>
    <message>
        <source>Columns ignored, because they accompany a label and are not labels themselves: {names}.</source>
        <translation>Se dejan de lado, porque cada uno está junto a una etiqueta y no lo es: {names}.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Decisions in force, by the labels that were voted for and by the reason given. Many gaps between two labels call for another sentence in the guideline. A decision on three labels counts for each pair of them.</source>
        <translation>Decisiones vigentes, según las etiquetas de los votos y el motivo dado. Muchas lagunas entre dos etiquetas piden otra frase en la guía. Una decisión sobre tres etiquetas cuenta para cada uno de sus pares.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Each label against all the others together: on which label do annotators differ most?</source>
        <translation>Una etiqueta contra el resto, todas las demás como una: ¿en qué etiqueta difieren más los anotadores?</translation>
    </message>
    <message>
        <source>Each of these columns was taken for one label: {columns}.</source>
        <translation>Se entendió que cada una de estas columnas es de una etiqueta: {columns}.</translation>
    </message>
    <message>
        <source>Each of these columns was taken for the labels of one annotator: {columns}.</source>
        <translation>Se entendió que cada una de estas columnas es de un anotador: {columns}.</translation>
    </message>
    <message>
        <source>Entries of {name} without any text were skipped: {count}.</source>
        <translation>Entradas de {name} sin ningún texto que se omitieron: {count}.</translation>
    </message>
    <message>
        <source>Every label that can be compared is {label}; with only one label, agreement can&apos;t be distinguished from chance.</source>
        <translation>Toda etiqueta comparable es {label}; con una sola etiqueta no se puede distinguir el acuerdo del azar.</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Figures appear here once somebody has labelled sentences on the Label page.</source>
        <translation>Las cifras aparecen aquí en cuanto alguien haya etiquetado frases en la página Etiquetar.</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>κ de Fleiss</translation>
    </message>
    <message>
        <source>For the sentences that nobody excluded it is undefined. {note}</source>
        <translation>Para las frases que nadie excluyó no está definido. {note}</translation>
    </message>
    <message>
        <source>Gap in the guideline</source>
        <translation>Laguna en la guía</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>AC1 de Gwet</translation>
    </message>
    <message>
        <source>HTML tags were removed from {name}.</source>
        <translation>De {name} se quitaron las marcas de página web (HTML).</translation>
    </message>
    <message>
        <source>Have a second person label the same stories without seeing the first person’s labels.</source>
        <translation>Haga que una segunda persona etiquete las mismas noticias sin ver las etiquetas de la primera.</translation>
    </message>
    <message>
        <source>How far labels agree, over all sentences (with exclude as a label like the others) and over the sentences that nobody excluded. 1 is full agreement; except for percent agreement, 0 is what chance alone would give.</source>
        <translation>Hasta qué punto coinciden las etiquetas, en todas las frases («exclude» es una etiqueta como las demás) y en las frases que nadie excluyó. 1 es acuerdo completo; salvo en el porcentual, 0 es lo que produce el azar.</translation>
    </message>
    <message>
        <source>How much of each story every annotator has labelled.</source>
        <translation>Cuánto de cada noticia ha etiquetado cada anotador.</translation>
    </message>
    <message>
        <source>In every pair, one of the two annotators used only one label; Cohen&apos;s κ is then 0, whatever the other one did.</source>
        <translation>En cada par, uno de los dos anotadores usó una sola etiqueta; la κ de Cohen es entonces 0, hiciera lo que hiciera el otro.</translation>
    </message>
    <message>
        <source>In this workspace only reviewers see decisions.</source>
        <translation>En este espacio de trabajo solo los revisores ven las decisiones.</translation>
    </message>
    <message>
        <source>In {name}, consecutive records have the same “{column}”, and each became an article; if they are parts of one article, join them in one record.</source>
        <translation>En {name}, registros seguidos tienen la misma «{column}» y cada uno pasó a ser un artículo; si son partes de uno solo, júntelas en un registro.</translation>
    </message>
    <message>
        <source>In {name}, the day comes before the month, as the dates of other rows show.</source>
        <translation>En {name} el día va antes del mes, como muestran las fechas de otras filas.</translation>
    </message>
    <message>
        <source>In {name}, the month comes before the day, as the dates of other rows show.</source>
        <translation>En {name} el mes va antes del día, como muestran las fechas de otras filas.</translation>
    </message>
    <message>
        <source>In {name}, “{column}” was taken for the texts, because it is by far the longest column.</source>
        <translation>En {name} se tomó «{column}» como columna de los textos, por ser con mucho la más larga.</translation>
    </message>
    <message>
        <source>In “{name}”, the labels of these sentences are missing: {numbers}.</source>
        <translation>En «{name}» faltan las etiquetas de estas frases: {numbers}.</translation>
    </message>
    <message>
        <source>Intervals are based on {draws:,} bootstrap draws over stories, seed {seed:d}.</source>
        <translation>Los intervalos se obtienen de {draws:,} remuestreos bootstrap sobre las noticias, semilla {seed:d}.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>It is judged by the lower end of its interval. {meaning}</source>
        <translation>Se juzga por el extremo inferior de su intervalo. {meaning}</translation>
    </message>
    <message>
        <source>Its colour is {colour}; write one like #0072b2.</source>
        <translation>Su color es {colour}; escriba uno como #0072b2.</translation>
    </message>
    <message>
        <source>Its title, shortcut, color and definition have to be texts.</source>
        <translation>Su título, tecla, color y definición tienen que ser textos.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Alfa de Krippendorff</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha is undefined. {note}</source>
        <translation>El alfa de Krippendorff no está definido. {note}</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha, which corrects for chance, is {alpha}.</source>
        <translation>El alfa de Krippendorff, que lo compara con el azar, es {alpha}.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha, which corrects for chance, is {alpha}; for the sentences that nobody excluded it is {inner}.</source>
        <translation>El alfa de Krippendorff, que lo compara con el azar, es {alpha}; para las frases que nadie excluyó es {inner}.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Etiqueta por etiqueta</translation>
    </message>
    <message>
        <source>Label {place:d} of the template {path}: {error}</source>
        <translation>Etiqueta {place:d} de la plantilla {path}: {error}</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Etiquetadas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels a minute</source>
        <translation>Etiquetas por minuto</translation>
    </message>
    <message>
        <source>Labels by outlet</source>
        <translation>Etiquetas por medio</translation>
    </message>
    <message>
        <source>Labels followed by a question mark: {count}; they were imported as unsure.</source>
        <translation>Etiquetas con un signo de interrogación detrás: {count}; se tomaron como dudosas.</translation>
    </message>
    <message>
        <source>Labels that nobody has confirmed can only be exported as votes; do not choose gold or estimated labels.</source>
        <translation>Las etiquetas que nadie ha confirmado solo pueden exportarse como votos; deje sin elegir etiquetas de oro o estimadas.</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Minutos de trabajo</translation>
    </message>
    <message>
        <source>Missing {what}: at least {count}.</source>
        <translation>Faltan {what}: al menos {count}.</translation>
    </message>
    <message>
        <source>No article here is from “{unknown}”; look in the list of outlets{typed}.</source>
        <translation>Ningún artículo aquí es de «{unknown}»; mire en la lista de medios{typed}.</translation>
    </message>
    <message>
        <source>No decision has been reopened.</source>
        <translation>No se ha reabierto ninguna decisión.</translation>
    </message>
    <message>
        <source>No format is known for {name}; choose one{typed}: {known}.</source>
        <translation>No se conoce ningún formato para {name}; elija uno{typed}: {known}.</translation>
    </message>
    <message>
        <source>No interval: the figure is undefined in {undefined:.0%} of the draws, because too few stories have what it needs.</source>
        <translation>Sin intervalo: el valor no está definido en el {undefined} de las extracciones, porque demasiado pocas noticias tienen lo que necesita.</translation>
    </message>
    <message>
        <source>No interval: the number of draws is 0.</source>
        <translation>Sin intervalo: no se pidieron extracciones.</translation>
    </message>
    <message>
        <source>No interval: too few stories ({stories}; at least {fewest_stories} are needed).</source>
        <translation>Sin intervalo: demasiado pocas noticias ({stories}; hacen falta {fewest_stories}).</translation>
    </message>
    <message>
        <source>No intervals: too few stories have what they need.</source>
        <translation>Sin intervalos: demasiado pocas noticias tienen lo que necesitan.</translation>
    </message>
    <message>
        <source>No part of a workspace could be found in {path}.</source>
        <translation>No se encontró nada de un espacio de trabajo en {path}.</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>No sentence has a gold label at the level {gold} yet, so there is nothing to export.</source>
        <translation>Ninguna frase tiene todavía una etiqueta de oro del nivel {gold}, así que no hay nada que exportar.</translation>
    </message>
    <message>
        <source>No sentence has a label from both {one} and {other}.</source>
        <translation>Ninguna frase tiene una etiqueta de {one} y de {other}.</translation>
    </message>
    <message>
        <source>No sentence has labels from two annotators.</source>
        <translation>Ninguna frase tiene etiquetas de dos anotadores.</translation>
    </message>
    <message>
        <source>No temporary folder could be created ({reason}); free some space on the disk that holds the system&apos;s temporary files, then try again.</source>
        <translation>No se pudo crear una carpeta temporal ({reason}); libere espacio en el disco donde el sistema guarda los archivos temporales y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No two annotators have labelled the same sentence yet, so they can&apos;t disagree.</source>
        <translation>Todavía no hay dos anotadores que hayan etiquetado la misma frase, así que no pueden discrepar.</translation>
    </message>
    <message>
        <source>Nobody excluded</source>
        <translation>Que nadie excluyó</translation>
    </message>
    <message>
        <source>Nobody has given the label {label} to a sentence.</source>
        <translation>Nadie ha dado la etiqueta {label} a una frase.</translation>
    </message>
    <message>
        <source>Nobody has given the label {label}.</source>
        <translation>Nadie ha dado la etiqueta {label}.</translation>
    </message>
    <message>
        <source>Nobody has labelled here yet, so there is nothing to disagree about.</source>
        <translation>Nadie ha etiquetado aquí todavía, así que no hay en qué discrepar.</translation>
    </message>
    <message>
        <source>None of the labels that were asked for is left, so there is nothing to export.</source>
        <translation>No queda ninguna etiqueta de las pedidas, así que no hay nada que exportar.</translation>
    </message>
    <message>
        <source>Not every reader can tell {colour} from the colour of {title}; better choices are {best}.</source>
        <translation>{colour} no se distingue para todos los lectores del color de {title}; sí se distinguen {best}.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Todavía no se ha decidido nada.</translation>
    </message>
    <message>
        <source>Nothing is labelled yet, so there is nothing to export.</source>
        <translation>Todavía no hay nada etiquetado, así que no hay nada que exportar.</translation>
    </message>
    <message>
        <source>Nothing is labelled yet.</source>
        <translation>Todavía no hay nada etiquetado.</translation>
    </message>
    <message>
        <source>On {sentences} labelled by two or more of {count} annotators, two votes agree in {share} of cases.</source>
        <translation>En {sentences} con etiquetas de dos o más de {count} anotadores, dos votos coinciden en el {share} de los casos.</translation>
    </message>
    <message>
        <source>One annotator, {name}, has labelled {sentences}; agreement needs two.</source>
        <translation>Solo un anotador, {name}, ha etiquetado ({sentences}); para el acuerdo hacen falta dos.</translation>
    </message>
    <message>
        <source>One of the two annotators used only one label; Cohen&apos;s κ is then 0, whatever the other one did.</source>
        <translation>Uno de los dos anotadores usó una sola etiqueta; la κ de Cohen es entonces 0, hiciera lo que hiciera el otro.</translation>
    </message>
    <message>
        <source>Only one annotator has labelled here; agreement needs two.</source>
        <translation>Solo un anotador ha etiquetado aquí; para el acuerdo hacen falta dos.</translation>
    </message>
    <message>
        <source>Only sentences of different variants of one story are counterparts.</source>
        <translation>Solo las frases de versiones distintas de una noticia son equivalentes.</translation>
    </message>
    <message>
        <source>Only the first sheet of {path} was read, “{sheet}”.</source>
        <translation>Solo se leyó la primera hoja de {path}, «{sheet}».</translation>
    </message>
    <message>
        <source>Only {count} stories have labels, and a story can&apos;t be split, so there can&apos;t be {wanted} parts; {advice}.</source>
        <translation>Solo {count} noticias tienen etiquetas, y una noticia no puede partirse, así que no puede haber {wanted} partes; {advice}.</translation>
    </message>
    <message>
        <source>Only {count} story has labels, and a story can&apos;t be split, so there can&apos;t be {wanted} parts; {advice}.</source>
        <translation>Solo {count} noticia tiene etiquetas, y una noticia no puede partirse, así que no puede haber {wanted} partes; {advice}.</translation>
    </message>
    <message>
        <source>Only {voters} has labelled here; a disagreement needs two annotators.</source>
        <translation>Solo {voters} ha etiquetado aquí; para un desacuerdo hacen falta dos anotadores.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Pages of the file that can&apos;t be read: {unreadable_pages}. Anything stored only there is missing, and there is no telling how much that was.</source>
        <translation>Páginas del archivo que no se pueden leer: {unreadable_pages}. Lo que solo estaba ahí falta, y no se puede decir cuánto era.</translation>
    </message>
    <message>
        <source>Pages of {name} that are pictures without text were not read: {count} of {pages}.</source>
        <translation>No se han leído las páginas de {name} que son imágenes sin texto: {count} de {pages}.</translation>
    </message>
    <message>
        <source>Pairs of votes on one sentence, by their two labels. The votes have no order, so both sides of the diagonal are the same. On the diagonal both votes are the same.</source>
        <translation>Pares de votos sobre una frase según sus dos etiquetas. Nadie va primero, así que ambos lados de la diagonal son iguales. En la diagonal, ambos votos son iguales.</translation>
    </message>
    <message>
        <source>Parts of {path} that protect its labels and keep its counts were missing or altered, perhaps by another program; they were restored.</source>
        <translation>Partes de {path} que protegen sus etiquetas y llevan sus cuentas faltaban o estaban alteradas, quizá por otro programa; se restablecieron.</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>Acuerdo porcentual</translation>
    </message>
    <message>
        <source>Progress by story</source>
        <translation>Progreso por noticia</translation>
    </message>
    <message>
        <source>Reading {name} took more than {patience:g} seconds and was abandoned; copy the article&apos;s text into a text file and import that.</source>
        <translation>Leer {name} tardó más de {patience} segundos y se abandonó; copie el texto del artículo en un archivo de texto e impórtelo.</translation>
    </message>
    <message>
        <source>Reading {name} would take more memory than any article needs; nothing was read.</source>
        <translation>Leer {name} necesita más memoria que cualquier artículo; no se leyó nada.</translation>
    </message>
    <message>
        <source>Report of {workspace}</source>
        <translation>Informe de {workspace}</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that does not exist.</source>
        <translation>La fila {row} de {table} apunta a una fila de {parent} que no existe.</translation>
    </message>
    <message>
        <source>Sentence {sentence} does not have the uid that follows from its place.</source>
        <translation>La frase {sentence} no tiene el uid que le da su lugar.</translation>
    </message>
    <message>
        <source>Sentence {sentence} is not the text from {start} to {end} of its variant.</source>
        <translation>La frase {sentence} no es el texto de {start} a {end} de su versión.</translation>
    </message>
    <message>
        <source>Sentence {sentence} overlaps the one before it.</source>
        <translation>La frase {sentence} se solapa con la anterior.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Sentences by the label from {one} (rows) and from {other} (columns). On the diagonal both votes are the same.</source>
        <translation>Frases según la etiqueta de {one} (filas) y de {other} (columnas). En la diagonal, ambos votos son iguales.</translation>
    </message>
    <message>
        <source>Sentences compared</source>
        <translation>Frases comparadas</translation>
    </message>
    <message>
        <source>Sentences of {named} that were lost, and made again from its text: {added}.</source>
        <translation>Frases de {named} que se perdieron y se delimitaron de nuevo a partir de su texto: {added}.</translation>
    </message>
    <message>
        <source>Sentences that need a label (body and headlines), and how many of them are labelled. Labels a minute counts the labels given in the window; gaps of more than {seconds} seconds between two labels count as time away and are left out.</source>
        <translation>Frases que necesitan etiqueta (cuerpo y titulares), y cuántas de ellas están etiquetadas. Las etiquetas por minuto son las dadas a mano en la ventana; los intervalos de más de {seconds} segundos entre dos etiquetas son pausas y no cuentan.</translation>
    </message>
    <message>
        <source>Shares of labels by outlet; the table below has the same figures.</source>
        <translation>Proporciones de etiquetas por medio; la tabla de abajo tiene las mismas cifras.</translation>
    </message>
    <message>
        <source>Shares of the gold labels, including those by majority. Excluded sentences and ties are not part of any share; they are in the last two columns.</source>
        <translation>Proporciones de las etiquetas de oro, incluidas las de la mayoría. Las frases excluidas y los empates no cuentan en ninguna; están en las dos últimas columnas.</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Descuido</translation>
    </message>
    <message>
        <source>Somebody excluded every sentence that has a label, so none is left.</source>
        <translation>Alguien excluyó todas las frases que tienen etiqueta, así que no queda ninguna.</translation>
    </message>
    <message>
        <source>Steps of the history that were lost, and rebuilt: {made}.</source>
        <translation>Pasos del historial que se perdieron y se rehicieron: {made}.</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept.</source>
        <translation>Detenido; no se guardó nada de ello.</translation>
    </message>
    <message>
        <source>Stories compared</source>
        <translation>Noticias comparadas</translation>
    </message>
    <message>
        <source>Stories that overlap are labelled by at least 2 annotators.</source>
        <translation>Las noticias solapadas las etiquetan al menos 2 anotadores.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>Story by story</source>
        <translation>Noticia por noticia</translation>
    </message>
    <message>
        <source>Take this as a first impression: {count} stories are too few to say more.</source>
        <translation>Tómelo como primera impresión: {count} noticias son muy pocas para decir más.</translation>
    </message>
    <message>
        <source>Take this as a first impression: {count} story is too few to say more.</source>
        <translation>Tómelo como primera impresión: {count} noticia es muy poco para decir más.</translation>
    </message>
    <message>
        <source>Texts that differ from the sentence here only in white space, quotation marks or dashes: {count}; they were taken as the same.</source>
        <translation>Textos que difieren de la frase de aquí solo en espacios, comillas o rayas: {count}; se tomaron por ella.</translation>
    </message>
    <message>
        <source>That article is not here; look in the list of articles{typed}.</source>
        <translation>Ese artículo no está aquí; mire en la lista de artículos{typed}.</translation>
    </message>
    <message>
        <source>That story is not here; look in the list of stories{typed}.</source>
        <translation>Esa noticia no está aquí; mire en la lista de noticias{typed}.</translation>
    </message>
    <message>
        <source>The attachments of {name} were not read ({attached}); save them as files and import those.</source>
        <translation>Lo adjunto a {name} no se ha leído ({attached}); guárdelo como archivo e impórtelo.</translation>
    </message>
    <message>
        <source>The backup folder {folder} can&apos;t be read: {reason}; ask for permission to read it, or choose another folder.</source>
        <translation>La carpeta de copias de seguridad {folder} no se puede leer: {reason}; pida permiso para leerla o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The backup folder {folder} does not exist; connect the disk that it is on, choose another folder, or make a backup, which also creates the folder.</source>
        <translation>La carpeta de copias de seguridad {folder} no está; conecte el disco en el que se encuentra, elija otra carpeta o haga una copia de seguridad, que también crea la carpeta.</translation>
    </message>
    <message>
        <source>The definition of the label {name} was lost.</source>
        <translation>La definición de la etiqueta {name} se perdió.</translation>
    </message>
    <message>
        <source>The disk is full, so {out} could not be written; free some space and try again. What was there before is unchanged.</source>
        <translation>El disco está lleno, así que {out} no se pudo escribir; libere espacio e inténtelo de nuevo. Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} could not be written; free some space and try again. Everything saved before is safe.</source>
        <translation>El disco está lleno, así que {path} no se pudo escribir; libere espacio e inténtelo de nuevo. Todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} is open only for reading and for exporting to another disk; free some space and open it again to go on working in it.</source>
        <translation>El disco está lleno, así que {path} está abierto para leer y para exportar a otro; libere espacio y vuelva a abrirlo para seguir trabajando en él.</translation>
    </message>
    <message>
        <source>The disk reported an error while {path} was read or written; check the disk, then open the workspace again.</source>
        <translation>El disco comunicó un error al leer o escribir {path}; compruebe el disco y vuelva a abrir el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The encoding of {name} can&apos;t be determined; save it as UTF-8 and import it again.</source>
        <translation>No se puede determinar la codificación de {name}; guárdelo como UTF-8 e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The end of {name} is missing; what comes before it was read. Get the whole file, or see where the text stops.</source>
        <translation>Falta el final de {name}; lo que está antes se ha leído. Consiga el archivo completo o vea dónde termina el texto.</translation>
    </message>
    <message>
        <source>The file contains gold labels, which belong to no single person</source>
        <translation>El archivo contiene etiquetas de oro, que no son de nadie</translation>
    </message>
    <message>
        <source>The file has labels by {count} annotators ({names}), so they can&apos;t all be {chosen}&apos;s; say for each name who is meant, or import each annotator&apos;s lines separately{typed}.</source>
        <translation>El archivo tiene etiquetas de {count} anotadores ({names}), así que no pueden ser todas de {chosen}; indique para cada nombre quién es, o importe por separado las líneas de cada uno{typed}.</translation>
    </message>
    <message>
        <source>The file has no label {name}; check how labels are written in it.</source>
        <translation>El archivo no tiene ninguna etiqueta {name}; mire cómo las escribe.</translation>
    </message>
    <message>
        <source>The file has no labels by {name}; check how names are written in it.</source>
        <translation>El archivo no contiene etiquetas de {name}; mire cómo escribe los nombres.</translation>
    </message>
    <message>
        <source>The file has {count} annotators called {name}; import each one&apos;s lines separately, and say whose they are{typed}.</source>
        <translation>El archivo tiene {count} anotadores llamados {name}; importe por separado las líneas de cada uno e indique de quién son{typed}.</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}.</source>
        <translation>El archivo está dañado: {reason}.</translation>
    </message>
    <message>
        <source>The file names no annotator</source>
        <translation>El archivo no nombra a nadie</translation>
    </message>
    <message>
        <source>The file names {count} annotators, more than {most_names}; check that its field annotator holds the names of people.</source>
        <translation>El archivo nombra {count} anotadores, más de {most_names}; compruebe que su campo annotator contiene nombres de personas.</translation>
    </message>
    <message>
        <source>The folder of {path} does not support SQLite&apos;s write-ahead log (is it a network share?), so a slower, equally safe way of saving is used; only one person at a time should have this workspace open.</source>
        <translation>La carpeta de {path} no admite el registro de escritura anticipada de SQLite (¿es una carpeta de red?), así que se guarda de una forma más lenta e igual de segura; solo una persona a la vez debería tener abierto este espacio de trabajo.</translation>
    </message>
    <message>
        <source>The folder {out} contains other things, such as {other}; name a new one, such as {example}.</source>
        <translation>La carpeta {out} contiene otra cosa, como {other}; indique una nueva, como {example}.</translation>
    </message>
    <message>
        <source>The folder {parent} can&apos;t be written; choose another one.</source>
        <translation>No se puede escribir en la carpeta {parent}; elija otra.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist; create it first.</source>
        <translation>La carpeta {parent} no existe; créela primero.</translation>
    </message>
    <message>
        <source>The folder {target} could not be created: {reason}; choose another one.</source>
        <translation>La carpeta {target} no se pudo crear: {reason}; elija otra.</translation>
    </message>
    <message>
        <source>The format spacy needs the library spaCy, which is not installed; `pip install &apos;variant-annotator[spacy]&apos;` installs it.</source>
        <translation>El formato spacy necesita la biblioteca spaCy, que no está instalada; `pip install &apos;variant-annotator[spacy]&apos;` la instala.</translation>
    </message>
    <message>
        <source>The format {name} counts in code points; choose them for the offsets too{typed}.</source>
        <translation>El formato {name} cuenta en puntos de código; haga que los offsets también los cuenten{typed}.</translation>
    </message>
    <message>
        <source>The identity of the workspace was lost; it has a new one, and starts without undo.</source>
        <translation>La identidad del espacio de trabajo se perdió; tiene una nueva y empieza sin pasos que deshacer.</translation>
    </message>
    <message>
        <source>The label {name} has a different {words} in the file; {outcome}</source>
        <translation>En la etiqueta {name} difiere en el archivo: {words}; {outcome}</translation>
    </message>
    <message>
        <source>The label {name} is new here; it is added.</source>
        <translation>La etiqueta {name} es nueva aquí; viene con los datos.</translation>
    </message>
    <message>
        <source>The mean leaves out {left_out} of {pairs} pairs of annotators who have sentences in common: both used the same single label on all of them.</source>
        <translation>La media deja fuera {left_out} de {pairs} pares de anotadores con frases en común: ambos usaron una misma etiqueta en todas.</translation>
    </message>
    <message>
        <source>The minimum number of votes must be 1 or more.</source>
        <translation>El número mínimo de votos es 1 o más.</translation>
    </message>
    <message>
        <source>The name of an annotator was lost; they are called “{name}” now.</source>
        <translation>El nombre de un anotador se perdió; ahora se llama «{name}».</translation>
    </message>
    <message>
        <source>The name {name} {why}; choose another.</source>
        <translation>El nombre {name} {why}; elija otro.</translation>
    </message>
    <message>
        <source>The name {out} is too long for this disk; choose a shorter one.</source>
        <translation>{out} es un nombre demasiado largo para este disco; elija uno más corto.</translation>
    </message>
    <message>
        <source>The next sentence begins another paragraph; only sentences of one paragraph are merged.</source>
        <translation>La frase siguiente empieza otro párrafo; solo se unen frases de un mismo párrafo.</translation>
    </message>
    <message>
        <source>The number of draws and the seed can&apos;t be negative.</source>
        <translation>El número de extracciones y la semilla no pueden ser menores que 0.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>El texto pegado</translation>
    </message>
    <message>
        <source>The seed can&apos;t be negative.</source>
        <translation>La semilla no puede ser menor que 0.</translation>
    </message>
    <message>
        <source>The sheet has too many cells; save it as CSV.</source>
        <translation>La hoja tiene demasiadas celdas; guárdela como CSV.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of {path} was read, the first one with recognised columns.</source>
        <translation>De {path} se leyó la hoja «{sheet}», la primera con columnas conocidas.</translation>
    </message>
    <message>
        <source>The story is not in this workspace; open its list again.</source>
        <translation>La noticia no está en este espacio de trabajo; abra de nuevo su lista.</translation>
    </message>
    <message>
        <source>The template {path} has no guideline; add one under `guideline`.</source>
        <translation>La plantilla {path} no tiene guía; añada una en `guideline`.</translation>
    </message>
    <message>
        <source>The template {path} has no labels; list them under `labels`.</source>
        <translation>La plantilla {path} no tiene etiquetas; enumérelas en `labels`.</translation>
    </message>
    <message>
        <source>The text of variant {uid} does not have the hash that is stored with it.</source>
        <translation>El texto de la versión {uid} no tiene el hash que está guardado con él.</translation>
    </message>
    <message>
        <source>The text of {named} was changed by the damage; check it.</source>
        <translation>El texto de {named} cambió por el daño; léalo otra vez.</translation>
    </message>
    <message>
        <source>The text of {named} was damaged, and repaired from its sentences.</source>
        <translation>El texto de {named} estaba dañado y se reparó a partir de sus frases.</translation>
    </message>
    <message>
        <source>The thresholds 0.667 and 0.8 for Krippendorff’s alpha are Krippendorff’s own (Content analysis, 2nd edition, Sage 2004): a convention, not a law of nature.</source>
        <translation>Los límites 0,667 y 0,8 para el alfa de Krippendorff son del propio Krippendorff (Content analysis, 2.ª edición, Sage 2004): una costumbre, no una ley natural.</translation>
    </message>
    <message>
        <source>The title of a story was lost; it is called “{title}” now.</source>
        <translation>El título de una noticia se perdió; ahora se llama «{title}».</translation>
    </message>
    <message>
        <source>The view or trigger {name} is not what this program expects.</source>
        <translation>La vista o el disparador {name} no es lo que espera este programa.</translation>
    </message>
    <message>
        <source>The {count} stories share sentences and so form a single group that can&apos;t be split, which is too few for {wanted} parts; {advice}.</source>
        <translation>Las {count} noticias comparten frases y forman así un solo grupo que no puede partirse, demasiado poco para {wanted} partes; {advice}.</translation>
    </message>
    <message>
        <source>The {count} stories share sentences and so form only {groups} groups that can&apos;t be split, which is too few for {wanted} parts; {advice}.</source>
        <translation>Las {count} noticias comparten frases y forman así solo {groups} grupos que no pueden partirse, demasiado pocos para {wanted} partes; {advice}.</translation>
    </message>
    <message>
        <source>The {kind} {name} of {path} is not as Annotator makes it, so the file was not opened and nothing in it was changed; rescue its contents into a new file{typed}.</source>
        <translation>En {path}, {name} ({kind}) no es como lo hace Annotator, así que el archivo no se abrió y nada en él ha cambiado; rescate lo que contiene en un archivo nuevo{typed}.</translation>
    </message>
    <message>
        <source>There are no disagreements of the kind that you asked for.</source>
        <translation>Ningún desacuerdo es del tipo que ha pedido.</translation>
    </message>
    <message>
        <source>There are no labels yet.</source>
        <translation>Todavía no hay etiquetas.</translation>
    </message>
    <message>
        <source>There are no open disagreements.</source>
        <translation>No hay desacuerdos abiertos.</translation>
    </message>
    <message>
        <source>There are {count} annotators called {name} here; say by uid which one is meant{typed}: {uids}.</source>
        <translation>Aquí hay {count} anotadores llamados {name}; indique cuál por el uid{typed}: {uids}.</translation>
    </message>
    <message>
        <source>There is already a label {name}, which is retired; bring it back, or choose another name.</source>
        <translation>Ya hay una etiqueta {name}, retirada; recupérela o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already a label {name}; change that one, or choose another name.</source>
        <translation>Ya hay una etiqueta {name}; cambie esa o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is already an annotator {name} here; choose that one if it is you, or another name if it is not.</source>
        <translation>Ya hay un anotador {name} aquí; elíjalo si es usted, o elija otro nombre si no.</translation>
    </message>
    <message>
        <source>There is an annotator {name} here and another one of that name in the file: say whether they are the same person on two machines{typed}. Nothing was merged.</source>
        <translation>Hay un anotador {name} aquí y otro con ese nombre en el archivo: indique si es la misma persona en dos equipos{typed}. No se fusionó nada.</translation>
    </message>
    <message>
        <source>There is no annotator with the uid {uid} here; give a name instead.</source>
        <translation>No hay aquí ningún anotador con el uid {uid}; indique en su lugar un nombre.</translation>
    </message>
    <message>
        <source>There is no annotator {name} here or in the files to merge.</source>
        <translation>No hay ningún anotador {name}, ni aquí ni en los archivos.</translation>
    </message>
    <message>
        <source>There is no annotator {name} here; there is {people}.</source>
        <translation>No hay ningún anotador {name} aquí; hay {people}.</translation>
    </message>
    <message>
        <source>There is no format {name}; there are {known}.</source>
        <translation>No hay ningún formato {name}; hay {known}.</translation>
    </message>
    <message>
        <source>There is no label {name}; there are {known}.</source>
        <translation>No hay ninguna etiqueta {name}; hay {known}.</translation>
    </message>
    <message>
        <source>There is no label {wanted} here; there are {known}.</source>
        <translation>Aquí no hay ninguna etiqueta {wanted}; hay {known}.</translation>
    </message>
    <message>
        <source>There is no sentence {uid} here; look in the list of disagreements{typed}.</source>
        <translation>Aquí no hay ninguna frase {uid}; mire en la lista de desacuerdos{typed}.</translation>
    </message>
    <message>
        <source>There is no story “{name}”; look in the list of stories{typed}.</source>
        <translation>No hay ninguna noticia «{name}»; mire en la lista de noticias{typed}.</translation>
    </message>
    <message>
        <source>There is no such sentence here.</source>
        <translation>No existe esa frase aquí.</translation>
    </message>
    <message>
        <source>There is no such sentence in this workspace.</source>
        <translation>No existe esa frase en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is no version {number:d} of the guideline.</source>
        <translation>No existe la versión {number:d} de la guía.</translation>
    </message>
    <message>
        <source>There is no {what} “{name}”{where}; look in the list of articles{typed}.</source>
        <translation>No hay ningún {what} «{name}»{where}; mire en la lista de artículos{typed}.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>These columns contain decisions, not one person&apos;s labels, and were left out: {columns}; rename one to import it as an annotator&apos;s.</source>
        <translation>Estas columnas contienen decisiones, que no son etiquetas de nadie, y se dejaron fuera: {columns}; cambie el nombre de una para importarla como de un anotador.</translation>
    </message>
    <message>
        <source>This is already the text of version {version:d}; there is nothing to save.</source>
        <translation>Este ya es el texto de la versión {version:d}; no hay nada que guardar.</translation>
    </message>
    <message>
        <source>This is for the menus of Linux desktops; here, make a link to annotator-gui instead.</source>
        <translation>Esto es para los menús de escritorios Linux; aquí, cree un acceso directo a annotator-gui.</translation>
    </message>
    <message>
        <source>This is the last sentence of its article: nothing follows it.</source>
        <translation>Esta es la última frase de su artículo: no le sigue ninguna.</translation>
    </message>
    <message>
        <source>This sentence has been split or merged since; decide on the new sentences instead.</source>
        <translation>Esta frase se ha dividido o unido desde entonces; decida sobre lo que resultó de ella.</translation>
    </message>
    <message>
        <source>This sentence is no longer here: somebody has split or merged it, or removed its article. Nothing was saved; open the story again to see its current state.</source>
        <translation>Esta frase ya no está aquí: alguien la dividió o unió, o quitó su artículo. No se guardó nada; abra de nuevo la noticia para ver cómo está ahora.</translation>
    </message>
    <message>
        <source>This sentence is no longer in the workspace; load the list again.</source>
        <translation>Esta frase ya no está en el espacio de trabajo; vuelva a leer la lista.</translation>
    </message>
    <message>
        <source>This story has no gold yet, so there is nothing to compare a newcomer&apos;s labels with; have it labelled, or decide its sentences on the Review page.</source>
        <translation>Esta noticia aún no tiene oro, así que no hay con qué comparar a alguien nuevo; haga que se etiquete o decida sus frases en la página Revisión.</translation>
    </message>
    <message>
        <source>This story is no longer in the workspace: a merge may have joined it with another one; choose it again.</source>
        <translation>Esta noticia ya no está en el espacio de trabajo: quizá una fusión la unió con otra; elija de nuevo.</translation>
    </message>
    <message>
        <source>This story is no longer in the workspace; choose it again.</source>
        <translation>Esta noticia ya no está en el espacio de trabajo; elija de nuevo.</translation>
    </message>
    <message>
        <source>This workspace has no guideline; write one before saving a template.</source>
        <translation>Este espacio de trabajo no tiene guía; escriba una antes de guardar una plantilla.</translation>
    </message>
    <message>
        <source>To label</source>
        <translation>Por etiquetar</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>Por parejas</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Variant {uid} does not have the uid that follows from its text and outlet.</source>
        <translation>La versión {uid} no tiene el uid que le dan su texto y su medio.</translation>
    </message>
    <message>
        <source>Variant {uid} leaves out the text from {done} to its end.</source>
        <translation>La versión {uid} omite el texto desde {done} hasta el final.</translation>
    </message>
    <message>
        <source>Variant {uid} leaves out the text from {done} to {start}.</source>
        <translation>La versión {uid} omite el texto de {done} a {start}.</translation>
    </message>
    <message>
        <source>Version {version:d} of the guideline has a different text in the file; both are kept.</source>
        <translation>La versión {version:d} de la guía tiene otro texto en el archivo; se conservan ambas.</translation>
    </message>
    <message>
        <source>Version {version:d} of the guideline, from the file, is now in force.</source>
        <translation>Desde ahora rige la versión {version:d} de la guía, del archivo.</translation>
    </message>
    <message>
        <source>Views or triggers that another program had made in {path} were removed, because they could change its labels, and its own were restored; {copy} keeps the others as text.</source>
        <translation>Se quitaron las vistas o disparadores que otro programa había creado en {path}, porque podrían cambiar sus etiquetas, y se repusieron los propios; {copy} conserva los otros como texto.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Where annotators can be compared, {share} is for {label}, so agreement on it can&apos;t be distinguished from chance.</source>
        <translation>Donde se puede comparar a los anotadores, el {share} corresponde a {label}, así que el acuerdo sobre ella no se puede distinguir del azar.</translation>
    </message>
    <message>
        <source>Wherever two annotators have sentences in common, both used the same single label on all of them, so agreement can&apos;t be distinguished from chance.</source>
        <translation>Allí donde dos anotadores tienen frases en común, ambos usaron una misma etiqueta en todas, así que el acuerdo no se puede distinguir del azar.</translation>
    </message>
    <message>
        <source>Which labels are confused</source>
        <translation>Qué etiquetas se confunden</translation>
    </message>
    <message>
        <source>Who has done what</source>
        <translation>Quién ha hecho qué</translation>
    </message>
    <message>
        <source>Why annotators differed</source>
        <translation>Por qué discreparon los anotadores</translation>
    </message>
    <message>
        <source>Wrong boundary</source>
        <translation>Límite de frase erróneo</translation>
    </message>
    <message>
        <source>You see a story here once you have labelled all of it, so that nobody else&apos;s labels influence yours; reviewers see every story.</source>
        <translation>Verá aquí una noticia cuando la haya etiquetado entera, para que las etiquetas de otros no guíen las suyas; los revisores las ven todas.</translation>
    </message>
    <message>
        <source>a label is not what the log says</source>
        <translation>una etiqueta no es lo que dice el registro</translation>
    </message>
    <message>
        <source>a part of it can&apos;t be read ({error}).</source>
        <translation>una parte no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>a place in it does not say where it begins and ends.</source>
        <translation>un lugar en ella no dice dónde empieza y termina.</translation>
    </message>
    <message>
        <source>a row points to one that does not exist</source>
        <translation>una fila apunta a otra que no existe</translation>
    </message>
    <message>
        <source>a sentence is not what its article says</source>
        <translation>una frase no es lo que dice su artículo</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>«decididas»</translation>
    </message>
    <message>
        <source>annotators</source>
        <translation>anotadores</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>articles moved or removed</source>
        <translation>artículos movidos o quitados</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>contains a quotation mark, a backslash or an invisible character</source>
        <translation>contiene comillas, una barra invertida o algo que no se ve</translation>
    </message>
    <message>
        <source>corrected outlets and titles</source>
        <translation>medios y títulos corregidos</translation>
    </message>
    <message>
        <source>corrections of kinds</source>
        <translation>correcciones del tipo de texto</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>every vote</source>
        <translation>cada voto</translation>
    </message>
    <message>
        <source>import and label more stories, or export without a split{typed}</source>
        <translation>importe y etiquete más noticias o exporte en una sola pieza{typed}</translation>
    </message>
    <message>
        <source>is longer than {longest_name} characters</source>
        <translation>tiene más de {longest_name} caracteres</translation>
    </message>
    <message>
        <source>it asks for a password</source>
        <translation>pide una contraseña</translation>
    </message>
    <message>
        <source>it asks for payment</source>
        <translation>pide un pago</translation>
    </message>
    <message>
        <source>it does not let programs read it</source>
        <translation>no deja que la lean programas</translation>
    </message>
    <message>
        <source>it does not say whose label it is.</source>
        <translation>no dice de quién es la etiqueta.</translation>
    </message>
    <message>
        <source>it has no label.</source>
        <translation>no tiene etiqueta.</translation>
    </message>
    <message>
        <source>it has {names}</source>
        <translation>tiene {names}</translation>
    </message>
    <message>
        <source>it is not allowed to show the page here</source>
        <translation>no puede mostrar la página aquí</translation>
    </message>
    <message>
        <source>it names no sentence: sentence_uid, or variant_uid with start and end, or text.</source>
        <translation>no nombra ninguna frase: sentence_uid, o variant_uid con start y end, o text.</translation>
    </message>
    <message>
        <source>it was asked too often; try again later</source>
        <translation>demasiadas peticiones; inténtelo más tarde</translation>
    </message>
    <message>
        <source>its answer is “{answer}”, so it has no label.</source>
        <translation>su respuesta es «{answer}», así que no tiene etiqueta.</translation>
    </message>
    <message>
        <source>its article is here from {count} outlets, but not from its own.</source>
        <translation>su artículo está aquí de {count} medios, pero no del suyo.</translation>
    </message>
    <message>
        <source>its article is here, but its sentences are divided differently at this place.</source>
        <translation>su artículo está aquí, pero en este lugar está cortado en otras frases.</translation>
    </message>
    <message>
        <source>its label was copied, and never confirmed.</source>
        <translation>su etiqueta se copió y nunca se confirmó.</translation>
    </message>
    <message>
        <source>its label {why}.</source>
        <translation>su etiqueta {why}.</translation>
    </message>
    <message>
        <source>its mark is missing</source>
        <translation>falta su marca</translation>
    </message>
    <message>
        <source>its text is not that of the sentence that it names; correct one of the two or leave it out.</source>
        <translation>su texto no es el de la frase que nombra; corrija uno o déjelo fuera.</translation>
    </message>
    <message>
        <source>its text occurs in {count} places here; add sentence_uid, or outlet and story, to say which is meant.</source>
        <translation>su texto está aquí en {count} lugares; sentence_uid, o medio y noticia, dirían cuál es.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>line {line:d}</source>
        <translation>línea {line:d}</translation>
    </message>
    <message>
        <source>line {shown}</source>
        <translation>la línea {shown}</translation>
    </message>
    <message>
        <source>lines {first:d} to {last:d}</source>
        <translation>líneas {first:d} a {last:d}</translation>
    </message>
    <message>
        <source>lines {shown}</source>
        <translation>las líneas {shown}</translation>
    </message>
    <message>
        <source>lines {shown} and others</source>
        <translation>las líneas {shown} y otras</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>«por mayoría»</translation>
    </message>
    <message>
        <source>manual links</source>
        <translation>enlaces hechos a mano</translation>
    </message>
    <message>
        <source>no outlet named</source>
        <translation>sin medio</translation>
    </message>
    <message>
        <source>no page was received</source>
        <translation>no se recibió ninguna página</translation>
    </message>
    <message>
        <source>no sentence here has exactly its text.</source>
        <translation>ninguna frase de aquí tiene exactamente su texto.</translation>
    </message>
    <message>
        <source>no sentence of the outlet, story or variant that it names has exactly its text.</source>
        <translation>ninguna frase del medio, la noticia o la versión que nombra tiene exactamente su texto.</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>ningún voto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>record {number:d}</source>
        <translation>registro {number:d}</translation>
    </message>
    <message>
        <source>removed article</source>
        <translation>artículo quitado</translation>
    </message>
    <message>
        <source>retirement</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>row {number:d}</source>
        <translation>fila {number:d}</translation>
    </message>
    <message>
        <source>rows of {table}</source>
        <translation>filas de {table}</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>some rows are missing</source>
        <translation>faltan algunas filas</translation>
    </message>
    <message>
        <source>splits and merges</source>
        <translation>divisiones y uniones</translation>
    </message>
    <message>
        <source>steps of the history</source>
        <translation>pasos del historial</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>noticias</translation>
    </message>
    <message>
        <source>task {number}</source>
        <translation>tarea {number}</translation>
    </message>
    <message>
        <source>task {number}, “{text}”</source>
        <translation>tarea {number}, «{text}»</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>the event {uid} is later than the year 9999.</source>
        <translation>el evento {uid} es posterior al año 9999.</translation>
    </message>
    <message>
        <source>the later choice, made there, applies from now on.</source>
        <translation>desde ahora rige lo decidido allí más tarde.</translation>
    </message>
    <message>
        <source>the one here is kept.</source>
        <translation>queda el de aquí.</translation>
    </message>
    <message>
        <source>the page is gone</source>
        <translation>la página ya no existe</translation>
    </message>
    <message>
        <source>the table {name} is not as Annotator makes it.</source>
        <translation>la tabla {name} no es como la hace Annotator.</translation>
    </message>
    <message>
        <source>the text of an article has changed</source>
        <translation>el texto de un artículo ha cambiado</translation>
    </message>
    <message>
        <source>there is no sentence {uid} here.</source>
        <translation>no hay aquí ninguna frase {uid}.</translation>
    </message>
    <message>
        <source>there is no such page</source>
        <translation>esa página no existe</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>unanimous</source>
        <translation>«unánimes»</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>utf-8, but for {lines} ({other})</source>
        <translation>utf-8, salvo {lines} ({other})</translation>
    </message>
    <message>
        <source>{asked} arrived damaged: it can&apos;t be unpacked.</source>
        <translation>{asked} llegó dañado: no se puede descomprimir.</translation>
    </message>
    <message>
        <source>{asked} arrived in a compression that can&apos;t be opened ({packing}).</source>
        <translation>{asked} llegó en un empaquetado que no se puede abrir ({packing}).</translation>
    </message>
    <message>
        <source>{asked} contains a name or a password, which is never sent.</source>
        <translation>{asked} contiene un nombre o una contraseña, que nunca se envía.</translation>
    </message>
    <message>
        <source>{asked} could not be fetched: the server says {status:d} ({meaning}).</source>
        <translation>{asked} no se pudo descargar: el servidor dice {status:d} ({meaning}).</translation>
    </message>
    <message>
        <source>{asked} is empty.</source>
        <translation>{asked} está vacío.</translation>
    </message>
    <message>
        <source>{asked} is larger than {size:.0f} MB; no article is.</source>
        <translation>{asked} supera los {size} MB; ningún artículo es así.</translation>
    </message>
    <message>
        <source>{asked} is not a web address.</source>
        <translation>{asked} no es una dirección web.</translation>
    </message>
    <message>
        <source>{asked} leads to {host}, which is not on the public internet; save the page as a file and import that.</source>
        <translation>{asked} lleva a {host}, que no está en la internet pública; guarde la página como archivo e importe ese archivo.</translation>
    </message>
    <message>
        <source>{asked} leads to {scheme}: addresses; only http and https can be fetched.</source>
        <translation>{asked} lleva a direcciones {scheme}:; solo se pueden descargar http y https.</translation>
    </message>
    <message>
        <source>{backup} is a folder; name a backup in it.</source>
        <translation>{backup} es una carpeta; indique una copia de seguridad en ella.</translation>
    </message>
    <message>
        <source>{backup} is a workspace with work that has so far been saved only in {name}; close the window it is open in (or open and close it once), then try again.</source>
        <translation>{backup} es un espacio de trabajo con trabajo que todavía solo está en {name}; cierre la ventana en la que está abierto (o ábralo y ciérrelo una vez) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{copies} annotators per story were asked for, but fewer were named; name more, or choose an overlap of 0.</source>
        <translation>Para {copies} anotadores por noticia tiene que haber {copies}; indique más o elija un solapamiento de 0.</translation>
    </message>
    <message>
        <source>{count:,} record is page furniture, which was not compared: the same text may be in several parts. Sentences labelled exclude are left out.</source>
        <translation>{count} registro es accesorio de la página, que no se comparó: lo mismo puede estar en varias partes. Lo etiquetado como «exclude» queda fuera.</translation>
    </message>
    <message>
        <source>{count:,} records are page furniture, which was not compared: the same text may be in several parts. Sentences labelled exclude are left out.</source>
        <translation>{count} registros son accesorios de la página, que no se compararon: lo mismo puede estar en varias partes. Lo etiquetado como «exclude» queda fuera.</translation>
    </message>
    <message>
        <source>{count} annotators here are called {name}; give the uid of the one that is meant: {uids}.</source>
        <translation>{count} anotadores aquí se llaman {name}; indique el uid del que se trata: {uids}.</translation>
    </message>
    <message>
        <source>{count} article is here already.</source>
        <translation>{count} artículo ya está aquí.</translation>
    </message>
    <message>
        <source>{count} article is left out by choice.</source>
        <translation>{count} artículo se omite porque así se indicó.</translation>
    </message>
    <message>
        <source>{count} article repeats another one of this import.</source>
        <translation>{count} artículo repite otro de esta importación.</translation>
    </message>
    <message>
        <source>{count} articles are called “{name}”; say which by its uid or its story{typed}.</source>
        <translation>{count} artículos se llaman «{name}»; indique cuál por su uid o por su noticia{typed}.</translation>
    </message>
    <message>
        <source>{count} articles are here already.</source>
        <translation>{count} artículos ya están aquí.</translation>
    </message>
    <message>
        <source>{count} articles are left out by choice.</source>
        <translation>{count} artículos se omiten porque así se indicó.</translation>
    </message>
    <message>
        <source>{count} articles repeat others of this import.</source>
        <translation>{count} artículos repiten otros de esta importación.</translation>
    </message>
    <message>
        <source>{count} file or record can&apos;t be read.</source>
        <translation>No se puede leer {count} archivo o registro.</translation>
    </message>
    <message>
        <source>{count} files or records can&apos;t be read.</source>
        <translation>No se pueden leer {count} archivos o registros.</translation>
    </message>
    <message>
        <source>{count} lines of the log were written with a clock that is more than a day ahead; their order is kept, and new decisions still come after them.</source>
        <translation>{count} líneas del registro se hicieron con un reloj adelantado más de un día; se conserva su orden, y lo que se decida ahora queda igualmente después.</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} stories are called “{name}”; say which by its uid{typed}.</source>
        <translation>{count} noticias se llaman «{name}»; indique cuál con su uid{typed}.</translation>
    </message>
    <message>
        <source>{count} stories are now in train that used to be elsewhere, because a story that shares text with them was added: figures for the old parts can&apos;t be compared with new ones.</source>
        <translation>{count} noticias están en train y antes estaban en otra parte, porque se añadió una noticia que comparte texto con ellas: los valores medidos en las partes antiguas no se comparan con los nuevos.</translation>
    </message>
    <message>
        <source>{count} story is now in train that used to be elsewhere, because a story that shares text with it was added: figures for the old parts can&apos;t be compared with new ones.</source>
        <translation>{count} noticia está en train y antes estaba en otra parte, porque se añadió una noticia que comparte texto con ella: los valores medidos en las partes antiguas no se comparan con los nuevos.</translation>
    </message>
    <message>
        <source>{dataset} can&apos;t be examined: {reason}.</source>
        <translation>{dataset} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{dataset} does not exist; name a dataset that was exported.</source>
        <translation>{dataset} no existe; indique un conjunto de datos exportado.</translation>
    </message>
    <message>
        <source>{dataset} has no {name}, so it is not a dataset from this program; export it again.</source>
        <translation>{dataset} no tiene {name}, así que no es un conjunto de datos de este programa; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{file_name} would add more than {most_new_labels} labels; check that its field label holds the names of labels.</source>
        <translation>{file_name} añadiría más de {most_new_labels} etiquetas; compruebe que su campo label contiene nombres de etiquetas.</translation>
    </message>
    <message>
        <source>{file_name}, line {earlier:d}: {name} says {label} there and {other} on line {line:d}, of the same sentence; line {line:d} counts.</source>
        <translation>{file_name}, línea {earlier:d}: {name} dice allí {label} y en la línea {line:d} {other}, de la misma frase; cuenta la línea {line:d}.</translation>
    </message>
    <message>
        <source>{file} is not text in UTF-8; save it as UTF-8.</source>
        <translation>{file} no es un texto en UTF-8; guarde el archivo así.</translation>
    </message>
    <message>
        <source>{here:.0%} of {name} is labelled {label}, but {everywhere:.0%} of all.</source>
        <translation>El {here} de {name} lleva la etiqueta {label}, pero el {everywhere} del total.</translation>
    </message>
    <message>
        <source>{here_name} is called {name} in the file; the name here is kept.</source>
        <translation>{here_name} se llama {name} en el archivo; queda el nombre de aquí.</translation>
    </message>
    <message>
        <source>{key} does something else in the columns; free keys are {free}.</source>
        <translation>{key} hace otra cosa en las columnas; las teclas libres son {free}.</translation>
    </message>
    <message>
        <source>{key} is the key of {title} already; free keys are {free}.</source>
        <translation>{key} ya es la tecla de {title}; las teclas libres son {free}.</translation>
    </message>
    <message>
        <source>{like} is not split, so no story has a part in it; name a dataset that was exported in parts{typed}.</source>
        <translation>{like} no está dividido, así que ninguna noticia tiene una parte en él; indique un conjunto de datos exportado en partes{typed}.</translation>
    </message>
    <message>
        <source>{log} does not belong to {path} as it is now: a program that was killed left it behind, and the file has been replaced since. Nothing was changed; move {log} to another folder to open the file as it is.</source>
        <translation>{log} no corresponde a {path} tal como está ahora: lo dejó un programa que se cerró a la fuerza, y el archivo se ha reemplazado desde entonces. No se ha cambiado nada; mueva {log} a otra carpeta para abrir el archivo tal como está.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{missing:,} of its {size:,} bytes are missing</source>
        <translation>faltan {missing} de sus {size} bytes</translation>
    </message>
    <message>
        <source>{names} agree on {share} of the {sentences} that both have labelled.</source>
        <translation>{names} coinciden en el {share} de las frases que ambos han etiquetado ({sentences}).</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{names} have labelled {sentences}, but none of them in common.</source>
        <translation>{names} han etiquetado {sentences}, pero ninguna en común.</translation>
    </message>
    <message>
        <source>{name} and {other} have the same colour; give one of them another.</source>
        <translation>{name} y {other} tienen el mismo color; dé otro a una de ellas.</translation>
    </message>
    <message>
        <source>{name} and {other} have the same key, {shortcut}; the first in the bar keeps it, give the other one another.</source>
        <translation>{name} y {other} tienen la misma tecla, {shortcut}; la primera de la barra la conserva, dé otra a la segunda.</translation>
    </message>
    <message>
        <source>{name} contains no documents of a press archive; read it as a text.</source>
        <translation>{name} no contiene documentos de un archivo de prensa; léalo como texto.</translation>
    </message>
    <message>
        <source>{name} contains no records.</source>
        <translation>{name} no contiene registros.</translation>
    </message>
    <message>
        <source>{name} contains no tasks with texts.</source>
        <translation>{name} no contiene tareas con textos.</translation>
    </message>
    <message>
        <source>{name} contains no text.</source>
        <translation>{name} no contiene texto.</translation>
    </message>
    <message>
        <source>{name} contains texts that were cut short by their source (“[+… chars]”); import the pages’ addresses to get the full texts.</source>
        <translation>{name} contiene textos que quien los ofrece cortó («[+… chars]»); importe las direcciones de las páginas para tenerlos completos.</translation>
    </message>
    <message>
        <source>{name} could not be read: the program that reads such files crashed on it.</source>
        <translation>{name} no se pudo leer: el programa que lo lee falló.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}.</source>
        <translation>{name} no se pudo leer: {reason}.</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, as no OpenDocument file does; it was not read. Copy its text into a text file and import that.</source>
        <translation>{name} define entidades propias, lo que ningún archivo OpenDocument hace; no se leyó. Copie su texto en un archivo de texto e impórtelo.</translation>
    </message>
    <message>
        <source>{name} defines entities of its own, as no Word document does; it was not read. Copy its text into a text file and import that.</source>
        <translation>{name} define entidades propias, lo que ningún documento de Word hace; no se leyó. Copie su texto en un archivo de texto e impórtelo.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} no existe.</translation>
    </message>
    <message>
        <source>{name} has more tags than any page with an article; copy the article&apos;s text into a text file and import that.</source>
        <translation>{name} tiene más etiquetas HTML que cualquier página con un artículo; copie el texto del artículo en un archivo de texto e impórtelo.</translation>
    </message>
    <message>
        <source>{name} has more than {many_variants} articles and no column for their stories, so all became variants of one story; if there is such a column, call it “story”{typed}.</source>
        <translation>{name} tiene más de {many_variants} artículos y ninguna columna para sus noticias, así que todos son versiones de una noticia; si la hay, llámela «story»{typed}.</translation>
    </message>
    <message>
        <source>{name} has more than {most:,} entries; the rest of it was left out. Split the file, and import the rest.</source>
        <translation>{name} tiene más de {most:,} entradas; el resto se dejó fuera. Divida el archivo e importe el resto.</translation>
    </message>
    <message>
        <source>{name} has more than {most:,} sentences, the most an article may have; divide it if it is several articles in one.</source>
        <translation>{name} tiene más de {most:,} frases, más de las que puede tener un artículo; divida el archivo si contiene varios artículos.</translation>
    </message>
    <message>
        <source>{name} has more than {most_bad} records that can&apos;t be read; the rest of it was left out.</source>
        <translation>{name} tiene más de {most_bad} registros que no se pueden leer; el resto se dejó fuera.</translation>
    </message>
    <message>
        <source>{name} has more values than any array of articles should; write it as JSON Lines, one article per line.</source>
        <translation>{name} contiene más valores que cualquier array de artículos; escríbalo como JSON Lines, un artículo por línea.</translation>
    </message>
    <message>
        <source>{name} has no article that can be found; copy the article&apos;s text into a text file and import that.</source>
        <translation>En {name} no se encuentra ningún artículo; copie el texto del artículo en un archivo de texto e impórtelo.</translation>
    </message>
    <message>
        <source>{name} has no column that is known to contain texts; call it “text”{typed}. It has {columns}.</source>
        <translation>{name} no tiene ninguna columna que se sepa que contiene textos; llámela «text»{typed}. Hay {columns}.</translation>
    </message>
    <message>
        <source>{name} has no column “{wanted}”; it has {columns}.</source>
        <translation>{name} no tiene la columna «{wanted}»; tiene {columns}.</translation>
    </message>
    <message>
        <source>{name} has no first line that names its columns; add one, such as outlet,title,text.</source>
        <translation>{name} no tiene una primera línea con los nombres de las columnas; añada una, como outlet,title,text.</translation>
    </message>
    <message>
        <source>{name} has no record labelled {label}.</source>
        <translation>{name} no tiene ningún registro con la etiqueta {label}.</translation>
    </message>
    <message>
        <source>{name} has no records below its first line.</source>
        <translation>{name} no contiene registros debajo de su primera línea.</translation>
    </message>
    <message>
        <source>{name} has no text apart from its attachments ({attached}); save those as files and import them.</source>
        <translation>{name} no contiene más texto que lo adjunto ({attached}); guárdelo como archivo e impórtelo.</translation>
    </message>
    <message>
        <source>{name} has very little text; check whether the page was saved before it had loaded, behind a notice or without its end.</source>
        <translation>{name} contiene muy poco texto; vea si la página se guardó antes de que el texto estuviera, detrás de un aviso o sin su final.</translation>
    </message>
    <message>
        <source>{name} has {count:,} characters of text; an article may have at most {most:,}.</source>
        <translation>{name} contiene {count:,} caracteres de texto; un artículo puede tener como máximo {most:,}.</translation>
    </message>
    <message>
        <source>{name} has {count} pages; an article may have at most {most_pages}.</source>
        <translation>{name} tiene {count} páginas; un artículo puede tener como máximo {most_pages}.</translation>
    </message>
    <message>
        <source>{name} has {count} values, where one is needed: {values}.</source>
        <translation>{name} contiene {count} valores, donde hace falta uno: {values}.</translation>
    </message>
    <message>
        <source>{name} has {damaged} damaged characters, shown as U+FFFD.</source>
        <translation>{name} tiene {damaged} caracteres dañados, mostrados como U+FFFD.</translation>
    </message>
    <message>
        <source>{name} has {is_now:.0%} of the records, not the {asked:.0%} that were asked for: stories, and stories that share sentences, stay whole.</source>
        <translation>{name} tiene el {is_now} de los registros, no el {asked} pedido: las noticias, y las que comparten frases, quedan enteras.</translation>
    </message>
    <message>
        <source>{name} has {replaced} characters that can&apos;t be stored; each was replaced by U+FFFD.</source>
        <translation>{name} contiene {replaced} caracteres que no se pueden guardar; cada uno pasó a ser U+FFFD.</translation>
    </message>
    <message>
        <source>{name} has {size:.0f} MB; an article may have at most {limit} MB.</source>
        <translation>{name} tiene {size} MB; un artículo puede tener como máximo {limit} MB.</translation>
    </message>
    <message>
        <source>{name} is XML, but neither a page nor a feed; copy the article&apos;s text into a text file and import that.</source>
        <translation>{name} es XML, pero no es una página ni un canal de noticias; copie el texto del artículo en un archivo de texto e impórtelo.</translation>
    </message>
    <message>
        <source>{name} is a PDF of pictures without any text; run text recognition on it, or copy the text into a file.</source>
        <translation>{name} es un PDF de imágenes: no contiene texto; haga que un programa de reconocimiento de texto lo añada o copie el texto en un archivo.</translation>
    </message>
    <message>
        <source>{name} is a PDF, which has lines but no paragraphs; the paragraphs were put together again, so check them.</source>
        <translation>{name} es un PDF, que conoce líneas y no párrafos; los párrafos se recompusieron, así que revíselos.</translation>
    </message>
    <message>
        <source>{name} is a binary file, not a text.</source>
        <translation>{name} es un archivo binario, no un texto.</translation>
    </message>
    <message>
        <source>{name} is a book; only articles can be imported.</source>
        <translation>{name} es un libro; solo se pueden importar artículos.</translation>
    </message>
    <message>
        <source>{name} is a database; if it is a workspace, merge it instead of importing it{typed}.</source>
        <translation>{name} es una base de datos; si es un espacio de trabajo, fusiónelo en lugar de importarlo{typed}.</translation>
    </message>
    <message>
        <source>{name} is a dataset of sentences with their labels, and holds no articles. Import the articles; then “Import labels…” in the menu “File” takes the labels{typed}.</source>
        <translation>{name} es un conjunto de datos de frases con sus etiquetas y no contiene artículos. Importe los artículos; después, «Importar etiquetas…», en el menú «Archivo», incorpora las etiquetas{typed}.</translation>
    </message>
    <message>
        <source>{name} is a document of Pages or Numbers; export it as Word or CSV and import that.</source>
        <translation>{name} es un documento de Pages o Numbers; expórtelo como Word o CSV e importe ese archivo.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an article.</source>
        <translation>{name} es una carpeta, no un artículo.</translation>
    </message>
    <message>
        <source>{name} is a link to a page; import the address itself, or the page saved as a file.</source>
        <translation>{name} es un enlace a una página; importe la dirección misma o la página guardada como archivo.</translation>
    </message>
    <message>
        <source>{name} is a list of references; import the articles themselves, or their addresses.</source>
        <translation>{name} es una lista de referencias; importe los artículos mismos o sus direcciones.</translation>
    </message>
    <message>
        <source>{name} is a mailbox of many messages; save each as .eml and import those.</source>
        <translation>{name} es un buzón con muchos correos; guarde cada uno como .eml e importe esos archivos.</translation>
    </message>
    <message>
        <source>{name} is a picture; only text can be imported.</source>
        <translation>{name} es una imagen; solo se puede importar texto.</translation>
    </message>
    <message>
        <source>{name} is a presentation; copy its text into a text file and import that.</source>
        <translation>{name} es una presentación; copie su texto en un archivo de texto e impórtelo.</translation>
    </message>
    <message>
        <source>{name} is a program; only articles can be imported.</source>
        <translation>{name} es un programa; solo se pueden importar artículos.</translation>
    </message>
    <message>
        <source>{name} is a recording; have it transcribed, and import the text.</source>
        <translation>{name} es una grabación; haga que la transcriban e importe la transcripción.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet; save it as .csv and import that.</source>
        <translation>{name} es una hoja de cálculo; guárdela como .csv e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>{name} is a web crawler&apos;s archive; extract the pages from it and import those.</source>
        <translation>{name} es el archivo de un rastreador web; extraiga de él las páginas e impórtelas.</translation>
    </message>
    <message>
        <source>{name} is an archive; unpack it and import what is in it.</source>
        <translation>{name} es un archivo comprimido; descomprímalo e importe lo que contiene.</translation>
    </message>
    <message>
        <source>{name} is an email saved by Outlook; save it as .eml and import it again.</source>
        <translation>{name} es un correo tal como lo guarda Outlook; guárdelo como .eml e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is an old Word document or protected by a password; save it as .docx without a password and import it again.</source>
        <translation>{name} es un documento antiguo de Word o está protegido por una contraseña; guárdelo como .docx sin contraseña e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is an old spreadsheet; save it as .csv and import it again.</source>
        <translation>{name} es una hoja de cálculo antigua; guárdela como .csv e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>{name} is based on only {count} stories: figures measured on it will say little about other stories.</source>
        <translation>{name} se apoya en solo {count} noticias: los valores medidos en ellas dirán poco de otras noticias.</translation>
    </message>
    <message>
        <source>{name} is based on only {count} story: figures measured on it will say little about other stories.</source>
        <translation>{name} se apoya en solo {count} noticia: los valores medidos en ella dirán poco de otras noticias.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as a PDF.</source>
        <translation>{name} está dañado: no se puede leer como PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as a Word document.</source>
        <translation>{name} está dañado: no se puede leer como documento de Word.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as an OpenDocument text.</source>
        <translation>{name} está dañado: no se puede leer como texto OpenDocument.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as an email.</source>
        <translation>{name} está dañado: no se puede leer como correo.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be unpacked.</source>
        <translation>{name} está dañado: no se puede descomprimir.</translation>
    </message>
    <message>
        <source>{name} is damaged: it could not be read ({error}).</source>
        <translation>{name} está dañado: no se pudo leer ({error}).</translation>
    </message>
    <message>
        <source>{name} is damaged: it is not valid {encoding}.</source>
        <translation>{name} está dañado: no es {encoding} válido.</translation>
    </message>
    <message>
        <source>{name} is damaged: there is no page in it; save the page as HTML instead.</source>
        <translation>{name} está dañado: no contiene ninguna página; guarde la página como HTML en su lugar.</translation>
    </message>
    <message>
        <source>{name} is encrypted in a way that can&apos;t be opened here; print it into a new PDF and import that.</source>
        <translation>{name} está cifrado de un modo que aquí no se puede abrir; imprímalo en un PDF nuevo e impórtelo.</translation>
    </message>
    <message>
        <source>{name} is encrypted or sealed; open it in a mail program, copy its text into a text file and import that.</source>
        <translation>{name} está cifrado o sellado; ábralo en un programa de correo, copie su texto en un archivo de texto e impórtelo.</translation>
    </message>
    <message>
        <source>{name} is here already, but was removed from the story “{title}”; put it back from the list of articles{typed}.</source>
        <translation>{name} ya está aquí, pero se quitó de la noticia «{title}»; recupérelo desde la lista de artículos{typed}.</translation>
    </message>
    <message>
        <source>{name} is here already, in the story “{title}”.</source>
        <translation>{name} ya está aquí, en la noticia «{title}».</translation>
    </message>
    <message>
        <source>{name} is made for a printer; turn it into a PDF and import that.</source>
        <translation>{name} está hecho para una impresora; conviértalo en PDF e impórtelo.</translation>
    </message>
    <message>
        <source>{name} is neither true nor false: {value}.</source>
        <translation>{name} no es ni verdadero ni falso: {value}.</translation>
    </message>
    <message>
        <source>{name} is not a Word document, whatever its name says.</source>
        <translation>{name} no es un documento de Word, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>{name} is not a position in a text: {value}.</source>
        <translation>{name} no es un lugar en un texto: {value}.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} no es un archivo con texto.</translation>
    </message>
    <message>
        <source>{name} is not in Rich Text Format, whatever its name says.</source>
        <translation>{name} no está en formato de texto enriquecido, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>{name} is not text.</source>
        <translation>{name} no es un texto.</translation>
    </message>
    <message>
        <source>{name} is not valid JSON (line {line:d}).</source>
        <translation>{name} no es JSON válido (línea {line:d}).</translation>
    </message>
    <message>
        <source>{name} is not valid {encoding} throughout; save it as UTF-8 and import it again.</source>
        <translation>{name} no es {encoding} válido en su totalidad; guárdelo como UTF-8 e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; save it without one and import it again.</source>
        <translation>{name} está protegido por una contraseña; guárdelo sin ella e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; save it without one.</source>
        <translation>{name} está protegido por una contraseña; guárdelo sin ella.</translation>
    </message>
    <message>
        <source>{name} is the same text as {names}; it was left out.</source>
        <translation>{name} es el mismo texto que {names}; se dejó fuera.</translation>
    </message>
    <message>
        <source>{name} of the file was taken for {person}, who is here already.</source>
        <translation>{name} del archivo se tomó por {person}, que ya existe aquí.</translation>
    </message>
    <message>
        <source>{name} was left behind by a file that used to be at {path}; choose another name.</source>
        <translation>{name} quedó de un archivo que antes estaba en {path}; elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} was read as {encoding}.</source>
        <translation>{name} se leyó como {encoding}.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} MB; unpack it and import what is in it.</source>
        <translation>{name} ocuparía más de {most} MB descomprimido; descomprímalo e importe lo que contiene.</translation>
    </message>
    <message>
        <source>{name} would unpack to {count} parts of {size} MB in total, far more than articles have; nothing was unpacked.</source>
        <translation>{name} daría, descomprimido, {count} partes de {size} MB en total, mucho más de lo que ocupan los artículos; no se descomprimió nada.</translation>
    </message>
    <message>
        <source>{name}, document {number:d}</source>
        <translation>{name}, documento {number:d}</translation>
    </message>
    <message>
        <source>{name}, entry {number:d}</source>
        <translation>{name}, entrada {number:d}</translation>
    </message>
    <message>
        <source>{name}, line {line:d}, {part}: {what}</source>
        <translation>{name}, línea {line:d}, {part}: {what}</translation>
    </message>
    <message>
        <source>{name}, line {line:d}: {what}</source>
        <translation>{name}, línea {line:d}: {what}</translation>
    </message>
    <message>
        <source>{name}, line {number:d}, is not a record: it should be a JSON object.</source>
        <translation>{name}, línea {number:d}, no es un registro: debería ser un objeto JSON.</translation>
    </message>
    <message>
        <source>{name}, line {number:d}, is not in {encoding} like the rest of the file.</source>
        <translation>{name}, línea {number:d}, no está en {encoding} como el resto del archivo.</translation>
    </message>
    <message>
        <source>{name}, line {number:d}, is not valid JSON.</source>
        <translation>{name}, línea {number:d}, no es JSON válido.</translation>
    </message>
    <message>
        <source>{name}, line {number:d}, is too long to be an article.</source>
        <translation>{name}, línea {number:d}, es demasiado larga para un artículo.</translation>
    </message>
    <message>
        <source>{name}, record {number:d}, should be a JSON object.</source>
        <translation>{name}, registro {number:d}, debería ser un objeto JSON.</translation>
    </message>
    <message>
        <source>{name}, {place}, has no text in “{text}”.</source>
        <translation>{name}, {place}, no tiene texto en «{text}».</translation>
    </message>
    <message>
        <source>{name}, {place}, has {count} fields but the first line names {wanted}; a separator or a quotation mark is missing, or there is one too many.</source>
        <translation>{name}, {place}, tiene {count} campos donde la primera línea nombra {wanted}; falta o sobra un separador o unas comillas.</translation>
    </message>
    <message>
        <source>{name}, {place}, is not a task with a text.</source>
        <translation>{name}, {place}, no es una tarea con un texto.</translation>
    </message>
    <message>
        <source>{name}, {place}, is not in {encoding} like the rest of the file.</source>
        <translation>{name}, {place}, no está en {encoding} como el resto del archivo.</translation>
    </message>
    <message>
        <source>{name}, {place}: a quotation mark is missing, or there is one too many.</source>
        <translation>{name}, {place}: faltan o sobran unas comillas.</translation>
    </message>
    <message>
        <source>{number:,} sentence</source>
        <translation>{number} frase</translation>
    </message>
    <message>
        <source>{number:,} sentences</source>
        <translation>{number} frases</translation>
    </message>
    <message>
        <source>{one} and {other}: undefined</source>
        <translation>{one} y {other}: sin definir</translation>
    </message>
    <message>
        <source>{one} and {other}: {value}</source>
        <translation>{one} y {other}: {value}</translation>
    </message>
    <message>
        <source>{out} already contains other files; name a folder that does not exist.</source>
        <translation>{out} ya contiene otros archivos; indique una carpeta que no exista.</translation>
    </message>
    <message>
        <source>{out} already exists; name a new file, or have it replaced{typed}: the old file is then kept beside it.</source>
        <translation>{out} ya existe; indique un archivo nuevo o deje que se reemplace{typed}: lo que hay se conserva entonces al lado.</translation>
    </message>
    <message>
        <source>{out} contains {name}, which was not written by an export; move it away or choose another folder.</source>
        <translation>{out} contiene {name}, que ninguna exportación escribió; muévalo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{out} could not be replaced: {reason}.</source>
        <translation>{out} no se pudo reemplazar: {reason}.</translation>
    </message>
    <message>
        <source>{out} could not be written: {reason}. What was there is unchanged.</source>
        <translation>{out} no se pudo escribir: {reason}. Lo que había no ha cambiado.</translation>
    </message>
    <message>
        <source>{out} is a file, and this dataset is a folder; choose another name.</source>
        <translation>{out} es un archivo, y este conjunto de datos es una carpeta; elija otro nombre.</translation>
    </message>
    <message>
        <source>{out} is a file; the tables need a folder of their own.</source>
        <translation>{out} es un archivo; las tablas necesitan una carpeta propia.</translation>
    </message>
    <message>
        <source>{out} is a folder; name a file in it, such as {example}.</source>
        <translation>{out} es una carpeta; indique un archivo en ella, como {example}.</translation>
    </message>
    <message>
        <source>{out} is a folder; name a file in it.</source>
        <translation>{out} es una carpeta; indique un archivo en ella.</translation>
    </message>
    <message>
        <source>{out} is the backup itself; name another file.</source>
        <translation>{out} es la propia copia de seguridad; indique otro archivo.</translation>
    </message>
    <message>
        <source>{out} is the workspace itself; choose another name.</source>
        <translation>{out} es el propio espacio de trabajo; elija otro nombre.</translation>
    </message>
    <message>
        <source>{out} was written, but it is not sound: {wrong}</source>
        <translation>{out} se escribió, pero no está en orden: {wrong}</translation>
    </message>
    <message>
        <source>{parent} is a file, not a folder; choose another place.</source>
        <translation>{parent} es un archivo y no una carpeta; elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} already exists; choose another name, or have it replaced{typed}.</source>
        <translation>{path} ya existe; elija otro nombre o deje que se reemplace{typed}.</translation>
    </message>
    <message>
        <source>{path} already exists; choose another name.</source>
        <translation>{path} ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read as an Excel workbook; save it as CSV.</source>
        <translation>{path} no se puede leer como libro de Excel; guárdelo como CSV.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written, so it is open for reading, reviewing and exporting.</source>
        <translation>{path} no se puede escribir, así que está abierto para leer, revisar y exportar.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written, so it is open only for reading and nothing was saved.</source>
        <translation>{path} no se puede escribir, así que está abierto solo para lectura y no se guardó nada.</translation>
    </message>
    <message>
        <source>{path} contains no labels; write it again, or choose another file.</source>
        <translation>{path} no contiene etiquetas; vuelva a escribir el archivo o elija otro.</translation>
    </message>
    <message>
        <source>{path} contains rows that were not written by Annotator ({error}); everything before them was merged and is sound, and nothing that was here has changed.</source>
        <translation>{path} contiene filas que ningún Annotator escribió ({error}); lo que venía antes se fusionó y está en orden, y nada de lo que había aquí ha cambiado.</translation>
    </message>
    <message>
        <source>{path} could not be copied: {reason}.</source>
        <translation>{path} no se pudo copiar: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be opened: permission denied.</source>
        <translation>{path} no se pudo abrir: permiso denegado.</translation>
    </message>
    <message>
        <source>{path} could not be opened: {out}, which keeps views made by other programs, could not be written: {reason}.</source>
        <translation>No se pudo abrir {path}: no se pudo escribir {out}, donde se conservan las vistas de otros programas: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be opened: {reason}.</source>
        <translation>{path} no se pudo abrir: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be opened; check that it and its folder exist and may be read and written.</source>
        <translation>{path} no se pudo abrir; compruebe que el archivo y su carpeta existen y se pueden leer y escribir.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} no se pudo leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be removed: {reason}.</source>
        <translation>{path} no se pudo quitar: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be renamed: {reason}.</source>
        <translation>{path} no se pudo renombrar: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be upgraded ({error}); it is as it was, and {copy} is a copy of it.</source>
        <translation>{path} no se pudo actualizar ({error}); está como estaba, y {copy} es una copia.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} no se pudo escribir: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist, or is not a file.</source>
        <translation>{path} no existe o no es un archivo.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{path} does not say which sentences it labels: it needs sentence_uid, or variant_uid with start and end, or text; {found}.</source>
        <translation>{path} no dice qué frases etiqueta: necesita sentence_uid, o variant_uid con start y end, o text; {found}.</translation>
    </message>
    <message>
        <source>{path} has labels that are not here: {labels}; correct them, or have them added{typed}. Nothing was imported.</source>
        <translation>{path} tiene etiquetas que no están aquí: {labels}; corríjalas o deje que se añadan{typed}. No se importó nada.</translation>
    </message>
    <message>
        <source>{path} has no counterparts yet: they would have to be saved in it, but it can&apos;t be written; copy it to a folder where it can, and export from the copy.</source>
        <translation>En {path} faltan equivalentes: se calculan y se guardan en él, y no se puede escribir; cópielo a una carpeta donde se pueda y exporte desde la copia.</translation>
    </message>
    <message>
        <source>{path} has no field called label; {found}. Give that name to the column with the labels; if each label has a column of marks, name the columns like the labels here{typed}.</source>
        <translation>{path} no tiene ningún campo label; {found}. Dé ese nombre a la columna con las etiquetas; si cada etiqueta tiene una columna de marcas, llámelas como las etiquetas de aquí{typed}.</translation>
    </message>
    <message>
        <source>{path} has two columns called {name}; keep the right one.</source>
        <translation>{path} tiene dos columnas llamadas {name}; deje la correcta.</translation>
    </message>
    <message>
        <source>{path} is XML or a CAS of UIMA, which can&apos;t be read here; export it as WebAnno TSV 3, as JSON Lines or as CSV.</source>
        <translation>{path} es XML o un CAS de UIMA, que aquí no se leen; haga que se exporte como WebAnno TSV 3, como JSON Lines o como CSV.</translation>
    </message>
    <message>
        <source>{path} is a database, perhaps a workspace, and is not replaced; choose another name.</source>
        <translation>{path} es una base de datos, quizá un espacio de trabajo, y no se reemplaza; elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is a dataset that Annotator exported; its files were left out.</source>
        <translation>{path} contiene un conjunto de datos que Annotator exportó; sus archivos se omitieron.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file of labels.</source>
        <translation>{path} es una carpeta, no un archivo de etiquetas.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a workspace file in it.</source>
        <translation>{path} es una carpeta; indique un espacio de trabajo en ella.</translation>
    </message>
    <message>
        <source>{path} is a spaCy DocBin, which only spaCy can read; write its texts and labels as JSON Lines, and import those.</source>
        <translation>{path} es un DocBin de spaCy, que solo spaCy puede leer; escriba sus textos y etiquetas como JSON Lines e impórtelos.</translation>
    </message>
    <message>
        <source>{path} is a template from a newer version of Annotator; update the program to use it.</source>
        <translation>{path} es una plantilla de una versión más nueva de Annotator; actualice el programa para usarla.</translation>
    </message>
    <message>
        <source>{path} is an SQLite file, but not an Annotator workspace; nothing in it was changed.</source>
        <translation>{path} es un archivo SQLite, pero no un espacio de trabajo de Annotator; nada en él ha cambiado.</translation>
    </message>
    <message>
        <source>{path} is damaged (its first bytes are not those of a workspace), so it was not opened and nothing in it was changed; restore a backup, or rescue what can be read into a new file{typed}.</source>
        <translation>{path} está dañado (sus primeros bytes no son los de un espacio de trabajo), así que no se abrió y nada en él ha cambiado; restaure una copia de seguridad o rescate lo que se pueda leer en un archivo nuevo{typed}.</translation>
    </message>
    <message>
        <source>{path} is damaged ({what}), so it was not opened and nothing in it was changed; restore a backup, or rescue what can be read into a new file{typed}.</source>
        <translation>{path} está dañado ({what}), así que no se abrió y nada en él ha cambiado; restaure una copia de seguridad o rescate lo que se pueda leer en un archivo nuevo{typed}.</translation>
    </message>
    <message>
        <source>{path} is damaged: a part of it can&apos;t be read; restore a backup, or rescue what can be read into a new file{typed}.</source>
        <translation>{path} está dañado: una parte no se puede leer; restaure una copia de seguridad o rescate lo que se pueda leer en un archivo nuevo{typed}.</translation>
    </message>
    <message>
        <source>{path} is damaged: it can&apos;t be read as Parquet.</source>
        <translation>{path} está dañado: no se puede leer como Parquet.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>{path} is no longer there: it was deleted or moved while it was open; nothing more is saved in it.</source>
        <translation>{path} ya no está ahí: se borró o se movió mientras estaba abierto; no se guarda nada más en él.</translation>
    </message>
    <message>
        <source>{path} is not JSON, so it can&apos;t be a template.</source>
        <translation>{path} no es JSON, así que no puede ser una plantilla.</translation>
    </message>
    <message>
        <source>{path} is not a label file of a known kind: JSON or JSON Lines, CSV or Excel (.xlsx) with a column called label and one that says which sentence, Parquet, brat&apos;s .ann, INCEpTION&apos;s WebAnno TSV 3, or tasks of Label Studio, Prodigy, doccano, Argilla, Potato, LightTag or UBIAI in JSON.</source>
        <translation>{path} no es un archivo de etiquetas conocido aquí: JSON o JSON Lines, CSV o Excel (.xlsx) con una columna label y otra que diga qué frase, Parquet, .ann de brat, WebAnno TSV 3 de INCEpTION, o tareas de Label Studio, Prodigy, doccano, Argilla, Potato, LightTag o UBIAI en JSON.</translation>
    </message>
    <message>
        <source>{path} is not a plain file; choose another name.</source>
        <translation>{path} no es un archivo corriente; elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is not a template; save one from a workspace that has the labels{typed}.</source>
        <translation>{path} no es una plantilla; guarde una desde un espacio de trabajo que tenga las etiquetas{typed}.</translation>
    </message>
    <message>
        <source>{path} is not a text file.</source>
        <translation>{path} no es un archivo con texto.</translation>
    </message>
    <message>
        <source>{path} is not a whole copy: {finding}; it was not kept. Check the disk, then try again.</source>
        <translation>{path} no es una copia completa: {finding}; no se conservó. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not a whole workspace; restore it from a backup.</source>
        <translation>{path} no es un espacio de trabajo completo; restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is not an Annotator workspace.</source>
        <translation>{path} no es un espacio de trabajo de Annotator.</translation>
    </message>
    <message>
        <source>{path} is not an Annotator workspace; nothing in it was changed.</source>
        <translation>{path} no es un espacio de trabajo de Annotator; nada en él ha cambiado.</translation>
    </message>
    <message>
        <source>{path} is not sound: {finding} Nothing was merged; ask for another copy, or restore a backup of it.</source>
        <translation>{path} no está en orden: {finding} No se fusionó nada; pida otra copia o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is not the manifest of a dataset, or it is damaged; export the dataset again.</source>
        <translation>{path} no es un manifiesto de un conjunto de datos o está dañado; exporte de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>{path} is open only for reading; make the file and its folder writable to go on working in it.</source>
        <translation>{path} está abierto solo para lectura; haga que el archivo y su carpeta se puedan escribir para seguir trabajando en él.</translation>
    </message>
    <message>
        <source>{path} is open somewhere else; close it there, then try again.</source>
        <translation>{path} está abierto en otro sitio; ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is the workspace itself; name another file to merge.</source>
        <translation>{path} es el propio espacio de trabajo; indique otro archivo para fusionar.</translation>
    </message>
    <message>
        <source>{path} is too large: it may have at most {largest:,} bytes.</source>
        <translation>{path} es demasiado grande: {largest:,} bytes es el máximo.</translation>
    </message>
    <message>
        <source>{path} is write-protected; choose another name.</source>
        <translation>{path} está protegido contra escritura; elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} may contain many articles and was left out; name the file itself to import it.</source>
        <translation>{path} puede contener muchos artículos y se dejó fuera; indique el propio archivo para importarlo.</translation>
    </message>
    <message>
        <source>{path} may not be read: permission denied.</source>
        <translation>{path} no se puede leer: permiso denegado.</translation>
    </message>
    <message>
        <source>{path} refers to places in {beside}, which can&apos;t be read; put both files in the same folder.</source>
        <translation>{path} indica lugares en {beside}, que no se puede leer; ponga los dos juntos.</translation>
    </message>
    <message>
        <source>{path} was overwritten by another program while it was open; nothing more is saved in it: open it again to see what it holds now, or restore a backup.</source>
        <translation>{path} fue sobrescrito por otro programa mientras estaba abierto; ya no se guarda nada en él: ábralo de nuevo para ver qué contiene ahora, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} was read as {encoding}.</source>
        <translation>{path} se leyó como {encoding}.</translation>
    </message>
    <message>
        <source>{path} was replaced by another file while it was open; nothing more is saved in it.</source>
        <translation>{path} fue reemplazado por otro archivo mientras estaba abierto; no se guarda nada más en él.</translation>
    </message>
    <message>
        <source>{path} was upgraded; the original file is kept as {copy}.</source>
        <translation>{path} se actualizó; el archivo original se conserva como {copy}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Annotator (schema {version:d}; this one knows up to {schema_version:d}); update Annotator to open it. Nothing in it was changed.</source>
        <translation>{path} lo escribió un Annotator más nuevo (esquema {version:d}; este conoce hasta {schema_version:d}); actualice Annotator para abrirlo. Nada en él ha cambiado.</translation>
    </message>
    <message>
        <source>{path} was written by an older Annotator and has to be upgraded before it can be read, but the file can&apos;t be written; copy it to a folder where it can.</source>
        <translation>{path} lo escribió un Annotator más antiguo y hay que actualizarlo antes de leerlo, pero no se puede escribir; cópielo a una carpeta en la que se pueda.</translation>
    </message>
    <message>
        <source>{path}, line {line:d}: it has {count} cells but the header has {wanted}; nothing was imported.</source>
        <translation>{path}, línea {line:d}: tiene {count} celdas, el encabezado {wanted}; no se importó nada.</translation>
    </message>
    <message>
        <source>{path}, line {line:d}: this is not CSV ({error}); nothing was imported.</source>
        <translation>{path}, línea {line:d}: esto no es CSV ({error}); no se importó nada.</translation>
    </message>
    <message>
        <source>{path}, line {number:d}: this is not JSON ({what}); nothing was imported.</source>
        <translation>{path}, línea {number:d}: esto no es JSON ({what}); no se importó nada.</translation>
    </message>
    <message>
        <source>{path}, line {number:d}: this is not a JSON object with fields such as label; nothing was imported.</source>
        <translation>{path}, línea {number:d}: esto no es un objeto JSON con campos como label; no se importó nada.</translation>
    </message>
    <message>
        <source>{path}: the time or the guideline&apos;s number can&apos;t be read on {lost} of the lines; their labels count as given now, under no known guideline.</source>
        <translation>{path}: la hora o el número de la guía no se puede leer en {lost} de las líneas; sus etiquetas cuentan como decididas ahora, sin guía conocida.</translation>
    </message>
    <message>
        <source>{place} contains no articles (files that end in {endings}).</source>
        <translation>{place} no contiene artículos (archivos que terminan en {endings}).</translation>
    </message>
    <message>
        <source>{share} interval</source>
        <translation>Intervalo del {share}</translation>
    </message>
    <message>
        <source>{shown} and others</source>
        <translation>{shown} y otras</translation>
    </message>
    <message>
        <source>{time} is not a time.</source>
        <translation>{time} no es una hora.</translation>
    </message>
    <message>
        <source>{title} is the only label left; add another one first.</source>
        <translation>{title} es la única etiqueta que queda; añada otra primero.</translation>
    </message>
    <message>
        <source>{uid} is not a uid.</source>
        <translation>{uid} no es un uid.</translation>
    </message>
    <message>
        <source>{url} could not be fetched in time: its server is slow or does not answer. Try again later.</source>
        <translation>{url} no se pudo descargar a tiempo: su servidor es lento o no responde. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{url} could not be fetched: its server&apos;s name can&apos;t be found. Are you offline? A page saved from a browser can be imported as a file.</source>
        <translation>{url} no se pudo descargar: no se encuentra el nombre de su servidor. ¿Está sin conexión? Una página guardada desde el navegador se puede importar como archivo.</translation>
    </message>
    <message>
        <source>{url} could not be fetched: the server can&apos;t prove who it is.</source>
        <translation>{url} no se pudo descargar: el servidor no puede probar quién es.</translation>
    </message>
    <message>
        <source>{url} could not be fetched: the server&apos;s answer makes no sense.</source>
        <translation>{url} no se pudo descargar: la respuesta del servidor no tiene sentido.</translation>
    </message>
    <message>
        <source>{url} could not be fetched: {reason}. Are you offline?</source>
        <translation>{url} no se pudo descargar: {reason}. ¿Está sin conexión?</translation>
    </message>
    <message>
        <source>{url} redirects more than {redirects} times; open it in a browser and save the page.</source>
        <translation>{url} remite a otra página más de {redirects} veces; ábrala en un navegador y guarde la página.</translation>
    </message>
    <message>
        <source>{value} ({share} interval {low} to {high})</source>
        <translation>{value} (intervalo del {share}: {low} a {high})</translation>
    </message>
    <message>
        <source>{what}, so it is not clear whose labels they are; say whose they all are{typed}.</source>
        <translation>{what}, así que no se sabe de quién son las etiquetas; indique de quién son todas{typed}.</translation>
    </message>
    <message>
        <source>{workspace}: {count:,} stories. Figures of {time}.</source>
        <translation>{workspace}: {count:,} noticias. Cifras del {time}.</translation>
    </message>
    <message>
        <source>{workspace}: {count:,} story. Figures of {time}.</source>
        <translation>{workspace}: {count:,} noticia. Cifras del {time}.</translation>
    </message>
    <message>
        <source>“{column}” was taken for {field}.</source>
        <translation>«{column}» se tomó como {field}.</translation>
    </message>
    <message>
        <source>“{text}” does not give shares for train, dev and test; write it like 80/10/10.</source>
        <translation>«{text}» no dice nada de train, dev y test; escríbalo como 80/10/10.</translation>
    </message>
    <message>
        <source>“{text}” leaves nothing to train on or nothing to test on; write it like 80/10/10.</source>
        <translation>«{text}» no deja nada para entrenar o nada para probar; escríbalo como 80/10/10.</translation>
    </message>
    <message>
        <source>“{text}” ties {titles} and {others} more together: if it belongs to the pages and not to the stories, change its kind to furniture or label it exclude.</source>
        <translation>«{text}» une {titles} y {others} más: si pertenece a las páginas y no a las noticias, cambie su tipo a accesorio o etiquételo como «exclude», y no unirá nada.</translation>
    </message>
    <message>
        <source>“{text}” ties {titles} together: if it belongs to the pages and not to the stories, change its kind to furniture or label it exclude.</source>
        <translation>«{text}» une {titles}: si pertenece a las páginas y no a las noticias, cambie su tipo a accesorio o etiquételo como «exclude», y no unirá nada.</translation>
    </message>
    <message>
        <source>“{value}” is not a date; write year, month and day, such as 2026-03-31, or leave it empty.</source>
        <translation>«{value}» no es una fecha; escriba año, mes y día, por ejemplo 2026-03-31, o déjelo vacío.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Asignar</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Change the key…</source>
        <translation>Cam&amp;biar la tecla…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>A&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Give each person their own order of columns</source>
        <translation>Dar a cada persona su propio &amp;orden de columnas</translation>
    </message>
    <message>
        <source>&amp;Hide the outlets&apos; names while labelling</source>
        <translation>Ocultar los nombres de los &amp;medios al etiquetar</translation>
    </message>
    <message>
        <source>&amp;Import articles</source>
        <translation>&amp;Importar artículos</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>T&amp;ecla</translation>
    </message>
    <message>
        <source>&amp;Labels it may affect…</source>
        <translation>&amp;Etiquetas que puede afectar…</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>&amp;Significado</translation>
    </message>
    <message>
        <source>&amp;Open a workspace</source>
        <translation>A&amp;brir un espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Reopen them</source>
        <translation>&amp;Reabrirlas</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>Ret&amp;irar</translation>
    </message>
    <message>
        <source>&amp;Save as version {number}</source>
        <translation>&amp;Guardar como versión {number}</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>A&amp;rriba</translation>
    </message>
    <message>
        <source>A&amp;nnotators see decisions on a story after finishing it</source>
        <translation>Los anotadores ven las &amp;decisiones sobre una noticia al terminarla</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Acerca de Annotator</translation>
    </message>
    <message>
        <source>About this workspace</source>
        <translation>Sobre este espacio de trabajo</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>Añadir una &amp;persona…</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Added, with a key and a colour that were free.</source>
        <translation>Añadida, con una tecla y un color libres.</translation>
    </message>
    <message>
        <source>Agrees with the gold</source>
        <translation>Como en el oro</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Annotators &amp;on each of these</source>
        <translation>Anotadores para cada &amp;una</translation>
    </message>
    <message>
        <source>Appl&amp;y a template…</source>
        <translation>Aplicar una p&amp;lantilla…</translation>
    </message>
    <message>
        <source>Applied; labels that it does not have are retired.</source>
        <translation>Aplicada; las etiquetas que no tiene quedan retiradas.</translation>
    </message>
    <message>
        <source>Apply a template</source>
        <translation>Aplicar una plantilla</translation>
    </message>
    <message>
        <source>Assigned stories</source>
        <translation>Noticias asignadas</translation>
    </message>
    <message>
        <source>Assigning stories…</source>
        <translation>Asignando noticias…</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>Cambiar una tecla</translation>
    </message>
    <message>
        <source>Colour {color}</source>
        <translation>Color {color}</translation>
    </message>
    <message>
        <source>Compare with the gold</source>
        <translation>Comparar con el oro</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Contenido del manual</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Each file becomes a column; everything stays on this machine.</source>
        <translation>Cada archivo es una columna; solo se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Every label agrees with the gold.</source>
        <translation>Todas las etiquetas son como en el oro.</translation>
    </message>
    <message>
        <source>Every label carries the name of the person who made it.</source>
        <translation>Cada etiqueta lleva el nombre de quien la puso.</translation>
    </message>
    <message>
        <source>Every label is saved, although Annotator did not close properly last time.</source>
        <translation>Todas las etiquetas están guardadas, aunque Annotator no se cerró bien la última vez.</translation>
    </message>
    <message>
        <source>Every story is assigned to somebody.</source>
        <translation>Todas las noticias están asignadas.</translation>
    </message>
    <message>
        <source>Everything labelled so far is saved. You can go on working; if it happens again, please report it.</source>
        <translation>Todo lo etiquetado hasta ahora está guardado. Puede seguir trabajando; si vuelve a ocurrir, infórmenos, por favor.</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Find in the manual: Enter finds the next place</source>
        <translation>Buscar en el manual: Intro sigue buscando</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre bajo la licencia MIT.</translation>
    </message>
    <message>
        <source>Go on with a workspace that you have.</source>
        <translation>Seguir con un archivo que ya tiene.</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guideline text</source>
        <translation>Texto de la guía</translation>
    </message>
    <message>
        <source>It was opened at {when}; there is no record of why it ended.</source>
        <translation>Se abrió: {when}. No consta por qué terminó.</translation>
    </message>
    <message>
        <source>Its name in the data, which never changes:</source>
        <translation>Su nombre en los datos, que nunca cambia:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels given under an earlier version. Reopened labels still count; Space takes their annotators to them, and Enter keeps the label.</source>
        <translation>Etiquetas dadas con una versión anterior. Las reabiertas siguen contando; Espacio lleva a sus anotadores hasta ellas e Intro conserva la etiqueta.</translation>
    </message>
    <message>
        <source>Labels that the change may affect</source>
        <translation>Etiquetas que el cambio puede afectar</translation>
    </message>
    <message>
        <source>Labels the variants of one news article side by side. Articles and labels stay on this machine.</source>
        <translation>Etiqueta las versiones de un artículo de prensa una junto a otra. Los artículos y las etiquetas se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Manual page</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Name in the data</source>
        <translation>Nombre en los datos</translation>
    </message>
    <message>
        <source>Newcomers label a practice story like any other. When they finish it, they see where and why its gold differs; the results here show how they did before that.</source>
        <translation>Los nuevos etiquetan una noticia de práctica como cualquier otra. Al terminarla ven dónde y por qué difiere el oro; aquí consta cómo les fue antes de verlo.</translation>
    </message>
    <message>
        <source>No longer offered; sentences that have it keep it.</source>
        <translation>Ya no se ofrece; las frases que la tienen la conservan.</translation>
    </message>
    <message>
        <source>No such label was given under an earlier version.</source>
        <translation>Con una versión anterior no se dio ninguna etiqueta así.</translation>
    </message>
    <message>
        <source>Nobody has finished a practice story yet.</source>
        <translation>Nadie ha terminado todavía una noticia de práctica.</translation>
    </message>
    <message>
        <source>Not taken back: decided again by somebody</source>
        <translation>Sin tocar, porque alguien decidió de nuevo</translation>
    </message>
    <message>
        <source>Nothing is assigned: everybody may label every story</source>
        <translation>No hay nada asignado: se puede etiquetar cualquier noticia</translation>
    </message>
    <message>
        <source>Offered again.</source>
        <translation>Se ofrece de nuevo.</translation>
    </message>
    <message>
        <source>Only sentences with these words</source>
        <translation>Solo frases con estas palabras</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Or somebody new:</source>
        <translation>O alguien nuevo:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People and stories</source>
        <translation>Personas y noticias</translation>
    </message>
    <message>
        <source>People in this workspace</source>
        <translation>Personas en este espacio de trabajo</translation>
    </message>
    <message>
        <source>People in this workspace:</source>
        <translation>Personas en este espacio de trabajo:</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Press Enter to go on as {name}.</source>
        <translation>Pulse Intro para continuar como {name}.</translation>
    </message>
    <message>
        <source>Press the key for: {action}</source>
        <translation>Pulse la tecla para: {action}</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reopening labels…</source>
        <translation>Reabriendo etiquetas…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Restore &amp;all defaults</source>
        <translation>Restablecer &amp;todas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rol de {name}</translation>
    </message>
    <message>
        <source>Save as a tem&amp;plate…</source>
        <translation>&amp;Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Guardado en {file}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>See&amp;d, for the same result again</source>
        <translation>&amp;Semilla, para repetir el mismo resultado</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Share out all stories ane&amp;w</source>
        <translation>Repartir de &amp;nuevo todas las noticias</translation>
    </message>
    <message>
        <source>Somebody made a slip.</source>
        <translation>Alguien se equivocó.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Algo falló que no debía fallar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped partway; what was done so far can be undone.</source>
        <translation>Detenido a medias; lo hecho hasta entonces se puede deshacer.</translation>
    </message>
    <message>
        <source>Stopped partway; what was reopened so far stays reopened.</source>
        <translation>Detenido a medias; lo reabierto hasta entonces sigue así.</translation>
    </message>
    <message>
        <source>Stories for practice</source>
        <translation>Noticias para practicar</translation>
    </message>
    <message>
        <source>Stories labelled by se&amp;veral</source>
        <translation>Noticias e&amp;tiquetadas por varios</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Noticia</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Re&amp;vertir</translation>
    </message>
    <message>
        <source>Take the last &amp;back</source>
        <translation>Re&amp;vertir lo último</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Revertido.</translation>
    </message>
    <message>
        <source>Taking the assignment back…</source>
        <translation>Deshaciendo la asignación…</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Plantillas (*.json)</translation>
    </message>
    <message>
        <source>Text of the guideline, in Markdown</source>
        <translation>Texto de la guía, en Markdown</translation>
    </message>
    <message>
        <source>Text or differences</source>
        <translation>Texto o diferencias</translation>
    </message>
    <message>
        <source>That page is about the code and not part of the manual.</source>
        <translation>Esa página trata del código y no forma parte del manual.</translation>
    </message>
    <message>
        <source>That was at {when}. The details say where it was, not what it showed.</source>
        <translation>Momento: {when}. Los detalles dicen dónde fue, no lo que mostraba.</translation>
    </message>
    <message>
        <source>The guideline has a gap here.</source>
        <translation>La guía tiene aquí una laguna.</translation>
    </message>
    <message>
        <source>The key of a label is changed with the label: Work ▸ Labels.</source>
        <translation>La tecla de una etiqueta se cambia con la etiqueta: Trabajo ▸ Etiquetas.</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>El manual está en inglés.</translation>
    </message>
    <message>
        <source>The sentence boundary is wrong.</source>
        <translation>La frase está mal cortada.</translation>
    </message>
    <message>
        <source>The sentence is ambiguous.</source>
        <translation>La frase es ambigua.</translation>
    </message>
    <message>
        <source>The two versions are the same.</source>
        <translation>Las dos versiones son iguales.</translation>
    </message>
    <message>
        <source>The variants of one article, side by side: one key labels a sentence.</source>
        <translation>Las versiones de un artículo, una junto a otra: una tecla etiqueta una frase.</translation>
    </message>
    <message>
        <source>Their name:</source>
        <translation>Nombre de la persona:</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que revertir.</translation>
    </message>
    <message>
        <source>This file was sent to {name}.</source>
        <translation>Este archivo se envió a {name}.</translation>
    </message>
    <message>
        <source>Two invented stories to try every key on.</source>
        <translation>Dos noticias inventadas para probar todas las teclas.</translation>
    </message>
    <message>
        <source>Undoing or redoing many labels…</source>
        <translation>Deshaciendo o rehaciendo muchas etiquetas…</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Version {number} is in force. Earlier labels keep their version; those that a changed rule may affect can be listed and reopened.</source>
        <translation>La versión {number} está en vigor. Las etiquetas anteriores recuerdan su versión; las que una regla cambiada puede afectar se pueden ver y reabrir.</translation>
    </message>
    <message>
        <source>Version {number} was written twice, independently. Both are kept, and the one listed first counts. Compare them and save a version that combines them.</source>
        <translation>La versión {number} se escribió dos veces por separado. Se conservan ambas; cuenta la que aparece primero. Compárelas y guarde una versión que las una.</translation>
    </message>
    <message>
        <source>Version {number}, in force</source>
        <translation>Versión {number}, en vigor</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Se volvió atrás</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What changes, in a few words</source>
        <translation>Qué cambia, en pocas palabras</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What you wrote is not saved; close again to discard it.</source>
        <translation>Lo que escribió no está guardado; cierre otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>¿Quién etiqueta?</translation>
    </message>
    <message>
        <source>You: {yours}. Gold: {gold}.</source>
        <translation>Usted: {yours}. Oro: {gold}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>anotador</translation>
    </message>
    <message>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>límite de frase</translation>
    </message>
    <message>
        <source>boundary of {where}</source>
        <translation>límite de {where}</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie de foto</translation>
    </message>
    <message>
        <source>clear the label</source>
        <translation>quitar la etiqueta</translation>
    </message>
    <message>
        <source>clear the label on {where}</source>
        <translation>quitar la etiqueta de {where}</translation>
    </message>
    <message>
        <source>corrected name or date</source>
        <translation>nombre o fecha corregido</translation>
    </message>
    <message>
        <source>counterparts of {where}</source>
        <translation>equivalentes de {where}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>decision {label} on {where}</source>
        <translation>decisión {label} en {where}</translation>
    </message>
    <message>
        <source>decisions on {where}</source>
        <translation>decisiones en {where}</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>accesorio</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>kind of text</source>
        <translation>tipo de texto</translation>
    </message>
    <message>
        <source>kind of text of {where}</source>
        <translation>tipo de texto de {where}</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>name or date of the article {where}</source>
        <translation>nombre o fecha del artículo {where}</translation>
    </message>
    <message>
        <source>names or dates of {articles}, the first {where}</source>
        <translation>nombres o fechas de {articles}, el primero {where}</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>note on {where}</source>
        <translation>nota de {where}</translation>
    </message>
    <message>
        <source>place of an article</source>
        <translation>lugar de un artículo</translation>
    </message>
    <message>
        <source>place of the article {where}</source>
        <translation>lugar del artículo {where}</translation>
    </message>
    <message>
        <source>place of {articles}, the first {where}</source>
        <translation>lugar de {articles}, el primero {where}</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>revisor</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>duda</translation>
    </message>
    <message>
        <source>unsure on {where}</source>
        <translation>duda en {where}</translation>
    </message>
    <message>
        <source>{agreed} of {total}</source>
        <translation>{agreed} de {total}</translation>
    </message>
    <message>
        <source>{agreed} of {total} sentences agree with the gold</source>
        <translation>{agreed} de {total} frases como en el oro</translation>
    </message>
    <message>
        <source>{file} (read only)</source>
        <translation>{file} (solo lectura)</translation>
    </message>
    <message>
        <source>{key} is taken: {action}. Change that one first.</source>
        <translation>{key} está en uso: {action}. Cambie esa primero.</translation>
    </message>
    <message>
        <source>{key} is taken: {action}. Press another one.</source>
        <translation>{key} está en uso: {action}. Pulse otra.</translation>
    </message>
    <message>
        <source>{labels}, the first {shown} of them listed</source>
        <translation>{labels}; se muestran las primeras {shown}</translation>
    </message>
    <message>
        <source>{label} on {where}</source>
        <translation>{label} en {where}</translation>
    </message>
    <message>
        <source>{left} not taken back: decided again by somebody</source>
        <translation>{left} sin tocar, porque alguien decidió de nuevo</translation>
    </message>
    <message>
        <source>{name} is here already. If that is you, press Enter to choose the name in the list; if not, add an initial so that your labels stay apart.</source>
        <translation>Aquí ya hay alguien llamado {name}. Si es usted, pulse Intro para elegir el nombre en la lista; si no, añada una inicial para que sus etiquetas queden aparte.</translation>
    </message>
    <message>
        <source>{name}: {stories} ({sentences})</source>
        <translation>{name}: {stories} ({sentences})</translation>
    </message>
    <message>
        <source>{sentences}, the first {first}</source>
        <translation>{sentences}, la primera {first}</translation>
    </message>
    <message>
        <source>{stories} to assign, {shared} of them to several. {shares}.</source>
        <translation>Por asignar: {stories}, de ellas {shared} a varios. {shares}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>“{words}” is not in the manual.</source>
        <translation>«{words}» no está en el manual.</translation>
    </message>
</context>
</TS>
