internal import CLibXML2

/// The one place that talks to libxml2: parsing without a network, entities or a document type, and
/// validation against the compiled-in schemas.
enum LibXML {
  /// A complaint of libxml2's, with its line.
  struct Complaint: Hashable {
    let line: Int
    let message: String
  }

  /// The most complaints that are kept of one document: a foreign file could bring a million.
  static let complaintsMost = 200

  /// What came of parsing: the root element and what the schema says against it, or why it is no document.
  enum Outcome {
    case parsed(Element, complaints: [Complaint])
    case notWellFormed([Complaint])
  }

  /// Parses a document that `DocumentScan` has nothing against; validates it where a schema is given for the
  /// name of its root element.
  static func parse(_ bytes: [UInt8], schema: (String) -> String?) -> Outcome {
    _ = isReady
    let found = Complaints()
    return withExtendedLifetime(found) {
      guard let context = xmlNewParserCtxt() else { return .notWellFormed([]) }
      defer { xmlFreeParserCtxt(context) }
      context.pointee._private = Unmanaged.passUnretained(found).toOpaque()
      context.pointee.sax.pointee.serror = { context, error in
        guard let context, let error else { return }
        let parser = context.assumingMemoryBound(to: xmlParserCtxt.self)
        guard let box = parser.pointee._private else { return }
        Unmanaged<Complaints>.fromOpaque(box).takeUnretainedValue()
          .add(Int(error.pointee.line), error.pointee.message)
      }
      context.pointee.sax.pointee.internalSubset = { context, _, _, _ in
        guard let context else { return }
        xmlStopParser(context.assumingMemoryBound(to: xmlParserCtxt.self))
      }
      let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue)
      let document = bytes.withUnsafeBytes { buffer in
        xmlCtxtReadMemory(
          context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8",
          options)
      }
      defer { xmlFreeDoc(document) }
      var names = Names()
      guard let document, context.pointee.wellFormed == 1, context.pointee.nsWellFormed == 1,
        found.all.isEmpty,
        let root = xmlDocGetRootElement(document), let element = element(root, &names)
      else { return .notWellFormed(found.all) }
      guard let name = schema(element.name) else { return .parsed(element, complaints: []) }
      return .parsed(element, complaints: complaints(about: document, schema: name))
    }
  }

  private static func complaints(about document: xmlDocPtr, schema name: String) -> [Complaint] {
    let found = Complaints()
    return withExtendedLifetime(found) {
      let box = Unmanaged.passUnretained(found).toOpaque()
      guard let parser = xmlSchemaNewParserCtxt(name) else { return [.init(line: 0, message: "no schema")] }
      defer { xmlSchemaFreeParserCtxt(parser) }
      xmlSchemaSetParserStructuredErrors(
        parser, { LibXML.note($0, $1?.pointee.line, $1?.pointee.message) }, box)
      guard let schema = xmlSchemaParse(parser), let context = xmlSchemaNewValidCtxt(schema) else {
        return found.all.isEmpty ? [.init(line: 0, message: "no schema")] : found.all
      }
      defer {
        xmlSchemaFreeValidCtxt(context)
        xmlSchemaFree(schema)
      }
      xmlSchemaSetValidStructuredErrors(
        context, { LibXML.note($0, $1?.pointee.line, $1?.pointee.message) }, box)
      let verdict = xmlSchemaValidateDoc(context, document)
      if verdict != 0, found.all.isEmpty { found.add(0, nil) }
      return found.all
    }
  }

  private static func note(
    _ box: UnsafeMutableRawPointer?, _ line: Int32?, _ message: UnsafeMutablePointer<CChar>?
  ) {
    guard let box else { return }
    Unmanaged<Complaints>.fromOpaque(box).takeUnretainedValue().add(Int(line ?? 0), message)
  }

  /// The element of a node and everything below it; nil where one is in another namespace.
  private static func element(_ node: xmlNodePtr, _ names: inout Names) -> Element? {
    guard let namespace = node.pointee.ns?.pointee.href, names[namespace] == Element.namespace else {
      return nil
    }
    var element = Element(name: names[node.pointee.name])
    element.line = xmlGetLineNo(node)
    var attribute = node.pointee.properties
    while let current = attribute {
      element.attributes.append((names[current.pointee.name], value(current)))
      attribute = current.pointee.next
    }
    var child = node.pointee.children
    while let current = child {
      switch current.pointee.type {
      case XML_ELEMENT_NODE:
        guard let inner = self.element(current, &names) else { return nil }
        element.children.append(inner)
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        if let content = current.pointee.content { element.text += String(cString: content) }
      default: break
      }
      child = current.pointee.next
    }
    if !element.children.isEmpty { element.text = "" }
    return element
  }

  private static func value(_ attribute: xmlAttrPtr) -> String {
    guard let child = attribute.pointee.children else { return "" }
    if child.pointee.next == nil, child.pointee.type == XML_TEXT_NODE, let content = child.pointee.content {
      return String(cString: content)
    }
    let joined = xmlNodeListGetString(attribute.pointee.doc, child, 1)
    defer { neckplan_xml_free(joined) }
    return joined.map { String(cString: $0) } ?? ""
  }

  /// Names as strings: a parser keeps each name once, so that its address stands for it while a document lives.
  private struct Names {
    private var known: [UnsafePointer<xmlChar>: String] = [:]

    subscript(name: UnsafePointer<xmlChar>) -> String {
      mutating get {
        if let text = known[name] { return text }
        let text = String(cString: name)
        known[name] = text
        return text
      }
    }
  }

  /// Collects what libxml2 says; messages come in its words, without the namespace and the line break.
  private final class Complaints {
    private(set) var all: [Complaint] = []
    private var known: Set<Complaint> = []

    func add(_ line: Int, _ message: UnsafePointer<CChar>?) {
      guard all.count < complaintsMost else { return }
      var text = message.map { String(cString: $0) } ?? "not valid"
      text = text.split(separator: "{\(Element.namespace)}", omittingEmptySubsequences: false).joined()
      text = String(text.split(whereSeparator: \.isNewline).joined(separator: " "))
      let complaint = Complaint(line: line, message: text)
      if known.insert(complaint).inserted { all.append(complaint) }
    }
  }

  /// Set once, before anything is parsed: only the compiled-in schemas can be loaded by name, never a file.
  private static let isReady: Bool = {
    xmlInitParser()
    xmlSetExternalEntityLoader { name, _, context in
      guard let name, let bytes = EmbeddedFile.bytes(String(cString: name)) else { return nil }
      let buffer = xmlParserInputBufferCreateMem(
        UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
        XML_CHAR_ENCODING_NONE)
      let input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE)
      input?.pointee.filename = UnsafePointer(
        xmlStrdup(UnsafeRawPointer(name).assumingMemoryBound(to: UInt8.self))
      )
      .map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
      return input
    }
    return true
  }()
}
