import JknKit
import PhotosUI
import UIKit
import UniformTypeIdentifiers

/// Lets the person take a photograph, or choose one or a file. Whatever happens, one answer comes.
@MainActor final class FilePicker: NSObject {
  private var answer: CheckedContinuation<Delivery, Never>?
  private var kinds: [FileKind] = []
  private var maxBytes: UInt64 = 0

  func pick(_ kinds: [FileKind], maxBytes: UInt64, words: ShellWords) async -> Delivery {
    // Two sheets cannot stand over one another.
    guard answer == nil, let top = ShareSheet.top else { return .nothing(why: .unavailable) }
    (self.kinds, self.maxBytes) = (kinds, maxBytes)
    return await withCheckedContinuation { continuation in
      answer = continuation
      ask(over: top, words)
    }
  }

  private func bring(_ delivery: Delivery) {
    answer?.resume(returning: delivery)
    answer = nil
  }

  private func ask(over top: UIViewController, _ words: ShellWords) {
    guard kinds.contains(where: \.isPhoto) else { return chooseFile(over: top) }
    let sheet = UIAlertController(title: nil, message: nil, preferredStyle: .actionSheet)
    func offer(_ name: String, _ open: @escaping @MainActor (UIViewController) -> Void) {
      sheet.addAction(UIAlertAction(title: name, style: .default) { _ in open(top) })
    }
    if kinds.contains(.jpeg), UIImagePickerController.isSourceTypeAvailable(.camera) {
      offer(words.takePhoto, takePhoto)
    }
    offer(words.fromPhotos, choosePhoto)
    offer(words.fromFiles, chooseFile)
    sheet.addAction(UIAlertAction(title: words.cancel, style: .cancel) { _ in self.bring(.nothing(why: .cancelled)) })
    // An iPad points at where the sheet comes from, and has no button to cancel, only the place beside the sheet.
    sheet.popoverPresentationController?.sourceView = top.view
    sheet.popoverPresentationController?.sourceRect = CGRect(
      x: top.view.bounds.midX, y: top.view.bounds.maxY, width: 0, height: 0)
    top.present(sheet, animated: true)
  }

  private func takePhoto(over top: UIViewController) {
    let camera = UIImagePickerController()
    camera.sourceType = .camera
    camera.delegate = self
    top.present(camera, animated: true)
  }

  private func choosePhoto(over top: UIViewController) {
    var configuration = PHPickerConfiguration()
    configuration.filter = .images
    // Pictures that only Apple's programs read are given as JPEG.
    configuration.preferredAssetRepresentationMode = .compatible
    let picker = PHPickerViewController(configuration: configuration)
    picker.delegate = self
    // A sheet that is swiped down tells its presentation only.
    picker.presentationController?.delegate = self
    top.present(picker, animated: true)
  }

  private func chooseFile(over top: UIViewController) {
    let picker = UIDocumentPickerViewController(forOpeningContentTypes: kinds.map(\.type), asCopy: true)
    picker.delegate = self
    picker.presentationController?.delegate = self
    top.present(picker, animated: true)
  }
}

extension FilePicker: UIDocumentPickerDelegate, UIAdaptivePresentationControllerDelegate {
  func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL]) {
    bring(urls.first.map { .file(at: $0, maxBytes: maxBytes) } ?? .nothing(why: .cancelled))
  }

  func documentPickerWasCancelled(_ controller: UIDocumentPickerViewController) { bring(.nothing(why: .cancelled)) }

  func presentationControllerDidDismiss(_ controller: UIPresentationController) { bring(.nothing(why: .cancelled)) }
}

extension FilePicker: PHPickerViewControllerDelegate {
  func picker(_ picker: PHPickerViewController, didFinishPicking results: [PHPickerResult]) {
    picker.dismiss(animated: true)
    guard let provider = results.first?.itemProvider else { return bring(.nothing(why: .cancelled)) }
    let wanted = kinds.filter(\.isPhoto).map(\.type)
    guard let type = wanted.first(where: { provider.hasItemConformingToTypeIdentifier($0.identifier) }) else {
      return bring(.nothing(why: .unavailable))
    }
    let maxBytes = maxBytes
    provider.loadFileRepresentation(forTypeIdentifier: type.identifier) { url, _ in
      // The file is gone when this returns.
      let delivery = url.map { Delivery.file(at: $0, maxBytes: maxBytes) } ?? .nothing(why: .unavailable)
      Task { @MainActor in self.bring(delivery) }
    }
  }
}

extension FilePicker: UIImagePickerControllerDelegate, UINavigationControllerDelegate {
  func imagePickerController(
    _ picker: UIImagePickerController, didFinishPickingMediaWithInfo info: [UIImagePickerController.InfoKey: Any]
  ) {
    picker.dismiss(animated: true)
    let photo = (info[.originalImage] as? UIImage)?.jpegData(compressionQuality: 0.8)
    let name = "\(Int(Date().timeIntervalSince1970))." + FileKind.jpeg.pathExtension
    bring(photo.map { .file(named: name, $0, maxBytes: maxBytes) } ?? .nothing(why: .unavailable))
  }

  func imagePickerControllerDidCancel(_ picker: UIImagePickerController) {
    picker.dismiss(animated: true)
    bring(.nothing(why: .cancelled))
  }
}

extension FileKind {
  var type: UTType { UTType(mimeType: mime) ?? .data }

  var isPhoto: Bool {
    switch self {
    case .jpeg, .png: true
    case .pdf, .calendar, .text: false
    }
  }
}
