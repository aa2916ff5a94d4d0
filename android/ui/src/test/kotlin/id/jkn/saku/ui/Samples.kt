package id.jkn.saku.ui

import id.jkn.saku.ffi.Action
import id.jkn.saku.ffi.ActionRole
import id.jkn.saku.ffi.Bitmap
import id.jkn.saku.ffi.Block
import id.jkn.saku.ffi.ChartPoint
import id.jkn.saku.ffi.ChatAuthor
import id.jkn.saku.ffi.ChatMessage
import id.jkn.saku.ffi.ChoiceOption
import id.jkn.saku.ffi.Confirm
import id.jkn.saku.ffi.Fact
import id.jkn.saku.ffi.Field
import id.jkn.saku.ffi.FieldKind
import id.jkn.saku.ffi.Freshness
import id.jkn.saku.ffi.Icon
import id.jkn.saku.ffi.Item
import id.jkn.saku.ffi.Keyboard
import id.jkn.saku.ffi.KisCard
import id.jkn.saku.ffi.MapPoint
import id.jkn.saku.ffi.Member
import id.jkn.saku.ffi.QueueTicket
import id.jkn.saku.ffi.Screen
import id.jkn.saku.ffi.Sensitivity
import id.jkn.saku.ffi.ShellWords
import id.jkn.saku.ffi.Spoken
import id.jkn.saku.ffi.StepState
import id.jkn.saku.ffi.TableRow
import id.jkn.saku.ffi.Tile
import id.jkn.saku.ffi.TimelineStep
import id.jkn.saku.ffi.Tone

/** Invented screens that together use every block, field, role and state. */
object Samples {
    val words = ShellWords("Kembali", "Perbarui", "Tampilkan", "Sembunyikan", "Kurangi", "Tambah", "Pilih", "Batal",
        "Cari", "Hapus", "Tidak ada yang cocok", "Ambil foto", "Dari foto", "Dari berkas", "Izinkan", "Tolak",
        "Ditutup", "1 menit", "{n} menit", "1 detik", "{n} detik", "Bulan sebelumnya", "Bulan berikutnya",
        (1..12).map { "Bulan$it" }, listOf("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"))

    private const val SAMPLE = "DATA CONTOH"

    fun action(
        id: String,
        label: String,
        role: ActionRole = ActionRole.PRIMARY,
        icon: Icon? = null,
        blocked: String? = null,
        confirm: Confirm? = null,
    ) = Action(id, label, role, icon, blocked, confirm)

    fun field(id: String, label: String, kind: FieldKind, value: String = "", hint: String? = null, error: String? = null) =
        Field(id, label, hint, value, kind, error, required = true, enabled = true)

    fun text(longest: UInt = 200u, keyboard: Keyboard = Keyboard.TEXT, multiline: Boolean = false) =
        FieldKind.Text(longest, keyboard, multiline)

    fun screen(
        blocks: List<Block>,
        actions: List<Action> = emptyList(),
        route: String = "contoh",
        title: String = "Contoh",
        generation: ULong = 1u,
        freshness: Freshness? = null,
        sampleMark: String? = null,
        sensitivity: Sensitivity = Sensitivity.PUBLIC,
        back: Boolean = true,
        spoken: List<Spoken> = emptyList(),
        large: Boolean = false,
    ) = Screen(route, title, blocks, actions, freshness, sampleMark, sensitivity, generation, back, "id", spoken, large)

    /** Dots with the three corners of a QR code and an even scatter between them. */
    fun dots(side: Int = 25): Bitmap {
        fun corner(x: Int, y: Int): Boolean? = listOf(0 to 0, side - 7 to 0, 0 to side - 7).firstNotNullOfOrNull { (left, top) ->
            val (dx, dy) = x - left to y - top
            when {
                dx !in -1..7 || dy !in -1..7 -> null
                dx !in 0..6 || dy !in 0..6 -> false
                else -> dx == 0 || dx == 6 || dy == 0 || dy == 6 || (dx in 2..4 && dy in 2..4)
            }
        }
        return bitmap(side, side) { x, y -> corner(x, y) ?: ((x * 7 + y * 13 + x * y * 5) % 11 < 5) }
    }

    fun bitmap(width: Int, height: Int, dot: (Int, Int) -> Boolean): Bitmap {
        val stride = (width + 7) / 8
        val bits = ByteArray(stride * height)
        for (y in 0 until height) for (x in 0 until width) if (dot(x, y)) {
            val at = y * stride + x / 8
            bits[at] = (bits[at].toInt() or (0x80 shr (x % 8))).toByte()
        }
        return Bitmap(width.toUInt(), height.toUInt(), bits)
    }

    private fun tile(icon: Icon, label: String, locked: String? = null) =
        Tile(icon, label, locked, action("buka-${label.lowercase().replace(' ', '-')}", label, ActionRole.QUIET))

    private fun beranda() = screen(
        listOf(
            Block.Notice(
                Tone.WARNING,
                "Iuran November belum dibayar",
                "Bayar sebelum 10 Desember supaya perlindungan keluarga Anda tetap aktif.",
                listOf(action("bayar", "Lihat tagihan", ActionRole.SECONDARY, Icon.BILL)),
            ),
            Block.Tiles(
                "Peserta",
                listOf(
                    tile(Icon.PERSON, "Info Peserta"), tile(Icon.CARD, "Kartu KIS"),
                    tile(Icon.ADD_PERSON, "Tambah Peserta"), tile(Icon.EDIT, "Perubahan Data", "Masuk dahulu"),
                ),
            ),
            Block.Tiles(
                "Layanan",
                listOf(
                    tile(Icon.QUEUE, "Pendaftaran Pelayanan"), tile(Icon.DOCTOR, "Konsultasi Dokter"),
                    tile(Icon.SCREENING, "Skrining Kesehatan"), tile(Icon.BED, "Ketersediaan Tempat Tidur"),
                    tile(Icon.SURGERY, "Jadwal Operasi"), tile(Icon.VISITS, "Riwayat Pelayanan", "Masuk dahulu"),
                    tile(Icon.PLACE, "Lokasi Faskes"),
                ),
            ),
            Block.Tiles(
                "Iuran",
                listOf(
                    tile(Icon.BILL, "Info Iuran"), tile(Icon.HISTORY, "Riwayat"),
                    tile(Icon.AUTO_DEBIT, "Autodebit"), tile(Icon.INSTALMENTS, "REHAB"),
                ),
            ),
        ),
        route = "beranda", title = "Selamat pagi, Sari", back = false,
        freshness = Freshness("Data per 24 November 2026 pukul 10.05 WIB", stale = false, refreshing = false),
        sampleMark = "DATA CONTOH, bukan peserta sungguhan",
        sensitivity = Sensitivity.PERSONAL,
    )

    private fun kartu() = screen(
        listOf(
            Block.Members(
                "Kartu siapa?",
                listOf(
                    Member("Sari Contoh", "Peserta · ••••2924", true, action("anggota-1", "Sari Contoh", ActionRole.QUIET)),
                    Member("Budi Contoh", "Suami · ••••2935", false, action("anggota-2", "Budi Contoh", ActionRole.QUIET)),
                    Member("Ayu Contoh", "Anak · ••••2946", false, action("anggota-3", "Ayu Contoh", ActionRole.QUIET)),
                ),
            ),
            Block.KartuPeserta(
                KisCard(
                    SAMPLE, "Kartu Indonesia Sehat", "Sari Contoh", "0001 3023 02924",
                    listOf(
                        Fact("Tanggal lahir", "12 Mei 1990", null, null),
                        Fact("NIK", "•••••••••••• 0001", null, null),
                        Fact("Faskes I", "Puskesmas Contoh Melati", null, null),
                        Fact("Kelas rawat", "Kelas II", null, null),
                    ),
                    "Aktif per 24 November 2026", Tone.SUCCESS, "Data diambil 2 jam lalu. Faskes memeriksa status terbaru.",
                    dots(), "Kode QR nomor kartu, untuk ditunjukkan di loket",
                ),
            ),
        ),
        listOf(action("bagikan", "Bagikan kartu", ActionRole.SECONDARY, Icon.SHARE)),
        route = "kartu", title = "Kartu KIS",
        freshness = Freshness("Data lama, per 20 November 2026 pukul 08.00 WIB", stale = true, refreshing = false),
        sensitivity = Sensitivity.SECRET,
        spoken = listOf(Spoken("0001 3023 02924", "0 0 0 1 3 0 2 3 0 2 9 2 4")),
    )

    private fun tiket() = screen(
        listOf(
            Block.TiketAntrean(
                QueueTicket(
                    SAMPLE, "A12", "Nomor antrean Anda", "Diterima", Tone.SUCCESS,
                    listOf(
                        Fact("Faskes", "Puskesmas Contoh Melati", null, null),
                        Fact("Poli", "Poli Umum", "dr. Contoh Ratna", null),
                        Fact("Tanggal", "Rabu, 25 November 2026", "08.00–11.00 WIB", null),
                        Fact("Di depan Anda", "4 orang", "Perkiraan dilayani 09.20 WIB", null),
                        Fact("Kode booking", "JKN7Q2", null, null),
                    ),
                    dots(21), "Kode QR kode booking, dipindai di loket",
                ),
            ),
            Block.Timeline(
                "Perjalanan Anda",
                listOf(
                    TimelineStep("Terdaftar", "24 November, 10.05 WIB", StepState.DONE, "Selesai"),
                    TimelineStep("Check-in", "Tiba paling lambat 08.45 WIB", StepState.CURRENT, "Sekarang"),
                    TimelineStep("Diperiksa dokter", null, StepState.UPCOMING, "Belum"),
                    TimelineStep("Ambil obat", null, StepState.UPCOMING, "Belum"),
                ),
            ),
        ),
        listOf(
            action("check-in", "Check-in", blocked = "Bisa dilakukan mulai pukul 07.00 di hari kunjungan."),
            action(
                "batal", "Batalkan antrean", ActionRole.DESTRUCTIVE,
                confirm = Confirm("Batalkan antrean?", "Nomor A12 diberikan kepada orang lain.", "Ya, batalkan", "Tetap datang"),
            ),
        ),
        route = "antrean/tiket", title = "Tiket antrean",
        freshness = Freshness("Data per 24 November 2026 pukul 10.05 WIB", stale = false, refreshing = true),
        sensitivity = Sensitivity.PERSONAL,
    )

    private fun tiketMenunggu() = screen(
        listOf(
            Block.TiketAntrean(
                QueueTicket(
                    SAMPLE, null, "Nomor menunggu jawaban faskes", "Belum pasti", Tone.WARNING,
                    listOf(Fact("Faskes", "Puskesmas Contoh Melati", null, null)), null, null,
                ),
            ),
            Block.Progress("Menanyakan hasilnya ke faskes", null),
        ),
        route = "antrean/menunggu", title = "Tiket antrean",
    )

    private fun formulir() = screen(
        listOf(
            Block.Heading("Keluhan Anda"),
            Block.Paragraph("Isi seperlunya. Tulisan Anda tersimpan di HP ini sampai dikirim."),
            Block.Input(field("nik", "NIK", text(16u, Keyboard.DIGITS), "32730112", "16 angka di KTP", "NIK kurang 8 angka.")),
            Block.Input(field("keluhan", "Keluhan", text(multiline = true), "Batuk sejak tiga hari")),
            Block.Input(field("email", "Alamat surel", text(100u, Keyboard.EMAIL)).copy(required = false)),
            Block.Input(field("sandi", "Kata sandi", FieldKind.Secret(64u, Keyboard.TEXT), "Rahasia1")),
            Block.Input(field("upah", "Upah sebulan (rupiah)", FieldKind.Number(0, 100_000_000), "4500000")),
            Block.Input(field("lahir", "Tanggal lahir", FieldKind.Date("1920-01-01", "2026-11-24", "12 Mei 1990"), "1990-05-12")),
            Block.Input(
                field(
                    "faskes", "Pilih poli",
                    FieldKind.Choice(
                        listOf(
                            ChoiceOption("umum", "Poli Umum", "Sisa 12 nomor", null),
                            ChoiceOption("gigi", "Poli Gigi", "Sisa 3 nomor", null),
                            ChoiceOption("anak", "Poli Anak", null, "Penuh untuk hari ini"),
                        ),
                    ),
                    "umum",
                ),
            ),
            Block.Input(
                field(
                    "provinsi", "Provinsi",
                    FieldKind.Choice((1..12).map { ChoiceOption("p$it", "Provinsi Contoh $it", null, null) }), "",
                ),
            ),
            Block.Input(field("ingat", "Ingatkan saya sehari sebelumnya", FieldKind.Toggle, "true")),
            Block.Input(field("bulan", "Lama cicilan", FieldKind.Stepper(2, 12, 1, "6 bulan"), "6")),
            Block.Picture(bitmap(72, 24) { x, y -> (x / 3 + y / 2) % 5 == 0 }, "Tulisan acak. Bila sulit dibaca, telepon 165."),
            Block.Buttons(
                listOf(
                    action("ganti", "Ganti gambar", ActionRole.QUIET, Icon.REFRESH),
                    action("bantuan", "Bantuan", ActionRole.SECONDARY, Icon.HELP, blocked = "Bantuan buka pukul 08.00."),
                ),
            ),
        ),
        listOf(action("kirim", "Kirim")),
        route = "formulir", title = "Pendaftaran pelayanan",
    )

    private fun iuran() = screen(
        listOf(
            Block.Facts(
                "Tagihan bulan ini",
                listOf(
                    Fact("Jumlah", "Rp150.000", "3 orang × Rp50.000", null),
                    Fact("Batas bayar", "10 Desember 2026", null, null),
                    Fact("Nomor virtual account", "8888 8013 0230 2924", "Bank Contoh", null),
                ),
            ),
            Block.Chart(
                "Pembayaran enam bulan", "Iuran dibayar penuh setiap bulan, kecuali Oktober yang baru dibayar sepertiga.",
                listOf(
                    ChartPoint("Juni", 150, "Rp150.000", Tone.INFO), ChartPoint("Juli", 150, "Rp150.000", Tone.INFO),
                    ChartPoint("Agustus", 150, "Rp150.000", Tone.INFO), ChartPoint("September", 100, "Rp100.000", Tone.INFO),
                    ChartPoint("Oktober", 50, "Rp50.000", Tone.INFO), ChartPoint("November", 0, "Rp0", Tone.INFO),
                ),
            ),
            Block.Table(
                "Rincian per orang", listOf("Nama", "Kelas", "Iuran"),
                listOf(
                    TableRow(listOf("Sari Contoh", "II", "Rp50.000")), TableRow(listOf("Budi Contoh", "II", "Rp50.000")),
                    TableRow(listOf("Ayu Contoh", "II", "Rp50.000")),
                ),
            ),
            Block.Items(
                "Cara membayar",
                listOf(
                    Item(
                        "Autodebit", "Iuran dibayar sendiri tiap tanggal 5", "Aktif", Tone.SUCCESS, Icon.AUTO_DEBIT,
                        action("autodebit", "Buka autodebit", ActionRole.QUIET),
                    ),
                    Item(
                        "REHAB", "Cicil tunggakan", null, Tone.INFO, Icon.INSTALMENTS,
                        action("rehab", "Buka REHAB", ActionRole.QUIET, blocked = "Hanya untuk tunggakan 4 sampai 24 bulan."),
                    ),
                    Item("Kantor cabang", "Senin–Jumat, 08.00–15.00 WIB", "Tutup", Tone.DANGER, Icon.BANK, null),
                ),
            ),
            Block.Progress("Mengunduh riwayat", 45u),
            Block.Countdown("Sisa waktu", 0u, "Waktu habis", 30u),
            Block.Peta(
                "Tempat membayar terdekat",
                listOf(
                    MapPoint("Minimarket Contoh", "Jl. Melati 3 · 200 m", -6_200_000, 106_800_000, action("peta-1", "Buka peta", ActionRole.QUIET)),
                    MapPoint("Kantor Pos Contoh", "Jl. Mawar 8 · 1,2 km", -6_210_000, 106_810_000, null),
                ),
            ),
        ),
        listOf(action("bayar", "Bayar sekarang", icon = Icon.BILL)),
        route = "info_iuran", title = "Info Iuran",
        freshness = Freshness("Data per 24 November 2026 pukul 10.05 WIB", stale = false, refreshing = false),
        sampleMark = "DATA CONTOH, bukan peserta sungguhan",
        sensitivity = Sensitivity.PERSONAL,
    )

    private fun masalah() = screen(
        listOf(
            Block.Problem(
                "JKN-1001", "Belum tersambung", "Sinyal terputus saat mengirim pesanan antrean.",
                "Pesanan Anda tersimpan di HP ini dan tidak terkirim dua kali.",
                "Kami kirim lagi begitu ada sinyal. Anda boleh menutup aplikasi.",
                "Bila mendesak, telepon Care Center 165.",
                listOf(action("coba", "Coba sekarang", icon = Icon.REFRESH), action("165", "Telepon 165", ActionRole.SECONDARY, Icon.PHONE)),
            ),
            Block.Notice(Tone.INFO, "Antrean dibuka pukul 07.00", "Nomor untuk besok bisa diambil mulai pukul 07.00 WIB.", emptyList()),
            Block.Notice(Tone.SUCCESS, "Perubahan diterima", "Faskes baru berlaku 1 Desember 2026.", emptyList()),
            Block.Notice(Tone.DANGER, "Kepesertaan tidak aktif", "Ada tunggakan dua bulan.", listOf(action("tagihan", "Lihat tagihan"))),
            Block.Timeline(
                "Pengaduan #1207",
                listOf(
                    TimelineStep("Diterima", "20 November 2026", StepState.DONE, "Selesai"),
                    TimelineStep("Diteruskan ke faskes", "Faskes belum menjawab", StepState.FAILED, "Gagal"),
                ),
            ),
        ),
        route = "masalah", title = "Belum tersambung",
    )

    private fun kosong() = screen(
        listOf(
            Block.Empty(
                Icon.QUEUE, "Belum ada antrean", "Antrean yang Anda ambil muncul di sini dan tetap bisa dibaca tanpa sinyal.",
                listOf(action("ambil", "Ambil nomor antrean")),
            ),
        ),
        route = "antrean", title = "Antrean saya",
    )

    private fun percakapan() = screen(
        listOf(
            Block.Percakapan(
                action("lama", "Pesan sebelumnya", ActionRole.QUIET),
                listOf(
                    ChatMessage("m1", ChatAuthor.SYSTEM, "Aplikasi", "Percakapan ini tersimpan 24 jam.", "Hari ini", emptyList()),
                    ChatMessage("m2", ChatAuthor.THEM, "dr. Contoh Ratna", "Selamat pagi, Bu Sari. Ada keluhan apa?", "10.02", emptyList()),
                    ChatMessage("m3", ChatAuthor.ME, "Anda", "Pagi, Dok. Saya batuk sejak tiga hari, tidak demam.", "10.03 · diterima", emptyList()),
                    ChatMessage("m4", ChatAuthor.THEM, "dr. Contoh Ratna", "Apakah ada sesak napas?", "10.04", emptyList()),
                    ChatMessage(
                        "m5", ChatAuthor.THEM, "dr. Contoh Ratna", "Pilih salah satu, atau tulis sendiri.", "10.04",
                        listOf(action("ya", "Ya, ada", ActionRole.SECONDARY), action("tidak", "Tidak ada", ActionRole.SECONDARY)),
                    ),
                ),
                field("pesan", "Tulis pesan", text(500u, multiline = true)),
                action("kirim-pesan", "Kirim pesan", icon = Icon.CHAT),
            ),
        ),
        route = "konsultasi", title = "dr. Contoh Ratna", sensitivity = Sensitivity.SECRET,
    )

    /** Every sample by its name. */
    val all: List<Pair<String, Screen>> = listOf(
        "beranda" to beranda(), "kartu" to kartu(), "tiket" to tiket(), "tiket-menunggu" to tiketMenunggu(),
        "formulir" to formulir(), "iuran" to iuran(), "masalah" to masalah(), "kosong" to kosong(), "percakapan" to percakapan(),
    )

    /** Every text of [screen] that a person must be able to read or hear, found by walking its records. */
    fun words(screen: Screen): List<String> = (screen.blocks + screen.actions).flatMap(::texts)

    private fun texts(value: Any?): List<String> = when (value) {
        is String -> listOf(value)
        is List<*> -> value.flatMap(::texts)
        is Action -> if (value.blocked == null) listOf(value.label) else listOf(value.label, value.blocked!!)
        is Member -> texts(listOf(value.name, value.detail))
        is Tile -> listOf(value.label)
        is Item -> texts(listOf(value.title, value.detail, value.badge, value.action?.blocked))
        is MapPoint -> texts(listOf(value.label, value.detail))
        is Fact -> texts(listOf(value.label, value.value, value.note))
        is Block.Countdown -> listOf(value.ended)
        is ChatMessage -> texts(listOf(value.authorName, value.text, value.meta, value.replies))
        is Block.Chart -> texts(listOf(value.caption, value.summary))
        is Field -> texts(listOf(value.label, value.hint, value.error, value.kind.takeIf { inline(it) }))
        is Bitmap, is Number, is Boolean, is UByte, is UInt, is ULong, is Enum<*>, null -> emptyList()
        is FieldKind.Choice -> value.options.flatMap { texts(listOf(it.label, it.detail, it.blocked)) }
        is FieldKind.Stepper -> listOf(value.text)
        is KisCard -> texts(
            listOf(value.sampleMark, value.heading, value.name, value.number, value.facts, value.status, value.asOf, value.codeLabel),
        )
        is TableRow -> texts(value.cells)
        else -> value.javaClass.declaredFields
            .filterNot { java.lang.reflect.Modifier.isStatic(it.modifiers) }
            .onEach { it.isAccessible = true }
            .flatMap { texts(it.get(value)) }
    }

    private fun inline(kind: FieldKind) = kind is FieldKind.Stepper || (kind is FieldKind.Choice && kind.options.size <= 7)
}
